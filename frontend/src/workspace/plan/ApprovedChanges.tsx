import { useQuery } from "@tanstack/react-query";
import { planChangesQuery } from "../../api/drafts";
import { Loaded } from "../../app/Loaded";
import { WordDifference } from "../../design/WordDifference";
import { lineName } from "./words";

/** What the approving body changed in the wording, word by word. */
export function ApprovedChanges({ planRef }: { planRef: string }) {
  const changes = useQuery(planChangesQuery(planRef));
  return (
    <section aria-labelledby="amendments">
      <h2 className="govuk-heading-l" id="amendments">
        What the approving body changed
      </h2>
      <Loaded query={changes} what="the amendments">
        {({ items }) =>
          items.length === 0 ? (
            <p className="govuk-body">It approved the plan as it was submitted.</p>
          ) : (
            <ul className="dr-items">
              {items.map((change) => (
                <li className="dr-item" key={lineName(change)}>
                  <h3 className="govuk-heading-s">{lineName(change)}</h3>
                  <p className="govuk-body">
                    <WordDifference before={change.submitted ?? ""} after={change.approved} />
                  </p>
                  {change.reason && <p className="govuk-body-s">Why: {change.reason}</p>}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}
