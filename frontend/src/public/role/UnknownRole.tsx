import type { RoleCard } from "../../api/types";
import { addresses } from "../../app/addresses";
import { EmptyState } from "../../design/EmptyState";

interface UnknownRoleProps {
  plan: string;
  roles: readonly RoleCard[];
}

/** For an address with a role that the plan does not have: the ones it has. */
export function UnknownRole({ plan, roles }: UnknownRoleProps) {
  return (
    <EmptyState>
      <p className="govuk-body">This plan has no such role. Its roles are:</p>
      <ul className="govuk-list govuk-list--bullet">
        {roles.map(({ code, slug, name }) => (
          <li key={code}>
            <a className="govuk-link" href={addresses.role(plan, slug)}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </EmptyState>
  );
}
