import type { PlanChange, PlanChanges } from "../../api/types";
import { UkDate } from "../../design/UkDate";
import { WordDifference } from "../../design/WordDifference";
import { CitationLink } from "../CitationLink";

const fields: Partial<Record<PlanChange["field"], string>> = {
  WHY_IT_MATTERS: "why it matters",
  SUB_POINTS: "point",
};

/** The decision that approved a plan, and what it changed in the wording that was submitted. */
export function ChangedWording({ plan, changes }: { plan: string; changes: PlanChanges }) {
  const { decision, submitted, items } = changes;
  return (
    <section aria-labelledby="wording">
      <h2 className="govuk-heading-l" id="wording">
        What the approving body changed
      </h2>
      {decision && (
        <p className="govuk-body">
          {decision.body}
          {decision.date && (
            <>
              , <UkDate iso={decision.date} />
            </>
          )}
          {decision.text && `: ${decision.text}`}
        </p>
      )}
      {decision?.source && (
        <p className="govuk-body">
          Recorded in <CitationLink plan={plan} citation={decision.source} />.
        </p>
      )}
      {submitted ? (
        <Changes items={items} />
      ) : (
        <p className="govuk-body">
          The wording that was submitted is not on record here, so nothing can be compared.
        </p>
      )}
    </section>
  );
}

function Changes({ items }: { items: readonly PlanChange[] }) {
  if (items.length === 0) {
    return <p className="govuk-body">The plan was approved word for word as it was submitted.</p>;
  }
  return (
    <ol className="govuk-list">
      {items.map((item) => (
        <li key={`${item.ref} ${item.field} ${item.position}`}>
          <h3 className="govuk-heading-s">{heading(item)}</h3>
          <p className="govuk-body">
            <WordDifference before={item.submitted ?? ""} after={item.approved} />
          </p>
          {item.reason && <p className="govuk-body">Why: {item.reason}</p>}
        </li>
      ))}
    </ol>
  );
}

function heading({ ref, field, position }: PlanChange): string {
  const part = fields[field];
  if (!part) return ref;
  return `${ref}, ${part}${position ? ` ${position}` : ""}`;
}
