import type { Consultation } from "../../api/types";
import { addresses } from "../../app/addresses";

type LinkedSectionProps = Pick<Consultation, "actions" | "measures">;

/** What of the council's plans the consultation is about. */
export function LinkedSection({ actions, measures }: LinkedSectionProps) {
  if (actions.length + measures.length === 0) return null;
  return (
    <section aria-labelledby="linked">
      <h2 className="govuk-heading-l" id="linked">
        Actions and measures it is about
      </h2>
      <ul className="govuk-list govuk-list--spaced dr-prose">
        {actions.map(({ plan, ref, wording }) => (
          <li key={`${plan} ${ref}`}>
            <span className="dr-row__ref">{ref}</span>{" "}
            <a className="govuk-link" href={addresses.action(plan, ref)}>
              {wording}
            </a>
          </li>
        ))}
        {measures.map(({ plan, ref, name }) => (
          <li key={`${plan} ${ref}`}>
            <span className="dr-row__ref">{ref}</span>{" "}
            <a className="govuk-link" href={addresses.measure(plan, ref)}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
