import type { Action } from "../../api/types";
import { addresses } from "../../app/addresses";
import { RatingTag } from "../../design/RatingTag";

interface ActionMeasuresProps {
  plan: string;
  measures: Action["measures"];
}

/** Outcomes and measures that show whether the action makes a difference. */
export function ActionMeasures({ plan, measures }: ActionMeasuresProps) {
  if (measures.length === 0) return null;
  return (
    <section aria-labelledby="linked">
      <h2 className="govuk-heading-l" id="linked">
        Outcomes and measures
      </h2>
      <ul className="govuk-list govuk-list--spaced">
        {measures.map(({ ref, name, rating }) => (
          <li key={ref}>
            <RatingTag look={rating} size="small" of={ref} />{" "}
            <a className="govuk-link" href={addresses.measures(plan, ref)}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
