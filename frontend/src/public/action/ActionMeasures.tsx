import type { Action } from "../../api/types";
import { LinkedMeasure } from "./LinkedMeasure";

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
      <ul className="dr-rows">
        {measures.map((link) => (
          <li className="dr-row" key={link.ref}>
            <LinkedMeasure plan={plan} link={link} />
          </li>
        ))}
      </ul>
    </section>
  );
}
