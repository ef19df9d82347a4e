import type { Action } from "../../api/types";
import { addresses } from "../../app/addresses";

interface SecondRoleProps {
  plan: string;
  placements: Action["placements"];
  /** Reference under which the action is being read. */
  shown: string;
}

/** An action that serves two roles says so, with its reference and wording in the other one. */
export function SecondRole({ plan, placements, shown }: SecondRoleProps) {
  const others = placements.filter(({ ref }) => ref !== shown);
  if (others.length === 0) return null;
  return (
    <div className="govuk-inset-text">
      {others.map(({ ref, roleName, wording }) => (
        <p className="govuk-body" key={ref}>
          This is one action that serves two roles. As {roleName} it is{" "}
          <a className="govuk-link dr-ref" href={addresses.action(plan, ref)}>
            {ref}
          </a>
          , and reads: “{wording}”
        </p>
      ))}
    </div>
  );
}
