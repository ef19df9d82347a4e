import type { TrackedStep } from "../../api/types";
import { addresses } from "../../app/addresses";
import { UkDate } from "../../design/UkDate";

/** Steps that were promised and are due; the next update of their action closes them. */
export function StepList({ plan, steps }: { plan: string; steps: readonly TrackedStep[] }) {
  return (
    <ul className="dr-rows">
      {steps.map((step) => (
        <li className="dr-row" key={step.id}>
          <div className="dr-row__head">
            <span className="dr-row__ref">{step.action}</span>
            {step.overdue && <span className="govuk-tag govuk-tag--red">Overdue</span>}
          </div>
          <h3 className="dr-row__title">{step.text}</h3>
          <p className="govuk-body-s dr-row__why">
            {[step.owner, step.leadService?.name].filter(Boolean).join(", ")}
            {step.due && (
              <>
                {" "}
                by <UkDate iso={step.due} />
              </>
            )}
            . Closed by an update of{" "}
            <a className="govuk-link" href={addresses.action(plan, step.action)}>
              {step.actionWording}
            </a>
          </p>
        </li>
      ))}
    </ul>
  );
}
