import type { PlanHead } from "../api/types";
import { addresses, currentPlan } from "../app/addresses";
import { Notice } from "../design/Notice";
import { UkDate } from "../design/UkDate";

/** Tells a reader of an old plan that it is old, before any figure is read. */
export function PlanNotices({ plan }: { plan: PlanHead }) {
  if (plan.status === "SUPERSEDED") {
    return (
      <Notice title="A later plan has replaced this one">
        <p className="govuk-body">
          You are reading {plan.title}.{" "}
          <a className="govuk-link" href={addresses.overview(plan.supersededBy ?? currentPlan)}>
            Go to the plan that replaced it
          </a>{" "}
          or see{" "}
          <a className="govuk-link" href={addresses.history(plan.ref)}>
            what became of its actions
          </a>
        </p>
      </Notice>
    );
  }
  if (!plan.periodEnded) return null;
  return (
    <Notice title="The period of this plan has ended">
      <p className="govuk-body">
        {plan.period.end ? (
          <>
            It ran until <UkDate iso={plan.period.end} />, and its ratings do not change any more.
          </>
        ) : (
          "Its ratings do not change any more."
        )}
      </p>
    </Notice>
  );
}
