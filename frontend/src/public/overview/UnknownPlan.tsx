import type { PlanSummary } from "../../api/types";
import { addresses, currentPlan } from "../../app/addresses";
import { EmptyState } from "../../design/EmptyState";

interface UnknownPlanProps {
  plan: string;
  plans: readonly PlanSummary[];
}

/** For an address with a plan that is not published, and for a service without any plan yet. */
export function UnknownPlan({ plan, plans }: UnknownPlanProps) {
  return (
    <EmptyState>
      <p className="govuk-body">
        {plan === currentPlan
          ? "No plan is in force at the moment."
          : `There is no published plan with the reference ${plan}.`}
      </p>
      {plans.length > 0 ? (
        <ul className="govuk-list govuk-list--bullet">
          {plans.map(({ ref, title, body }) => (
            <li key={ref}>
              <a className="govuk-link" href={addresses.overview(ref)}>
                {title}, {body}
              </a>
            </li>
          ))}
        </ul>
      ) : (
        <p className="govuk-body">Plans appear here as soon as they are published.</p>
      )}
    </EmptyState>
  );
}
