import { navigate } from "wouter-preact/use-browser-location";
import type { PlanSummary } from "../../api/types";
import { addresses, currentPlan } from "../../app/addresses";
import { Select } from "../../design/fields";

interface PlanSwitcherProps {
  /** Reference of the plan on screen. */
  shown: string;
  plans: readonly PlanSummary[];
}

function nameOf(plan: PlanSummary, bodies: number): string {
  const body = bodies > 1 ? `, ${plan.body}` : "";
  return `${plan.title}${body}${plan.current ? " (in force)" : ""}`;
}

/** A choice between the published plans; an ordinary GET form with a button. */
export function PlanSwitcher({ shown, plans }: PlanSwitcherProps) {
  if (plans.length < 2) return null;
  const bodies = new Set(plans.map((plan) => plan.body)).size;
  return (
    <form
      className="dr-switcher dr-no-print"
      method="get"
      action="/"
      onSubmit={(event) => {
        event.preventDefault();
        const chosen = new FormData(event.currentTarget).get("plan");
        const plan = plans.find(({ ref }) => ref === chosen);
        navigate(addresses.overview(!plan || plan.current ? currentPlan : plan.ref));
        window.scrollTo(0, 0);
      }}
    >
      <Select
        label="Plan"
        name="plan"
        chosen={shown}
        choices={plans.map((plan) => ({ value: plan.ref, text: nameOf(plan, bodies) }))}
      />
      <button type="submit" className="govuk-button govuk-button--secondary">
        Show plan
      </button>
    </form>
  );
}
