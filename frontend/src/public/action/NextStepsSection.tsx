import type { NextStep } from "../../api/types";
import { NextStepList } from "./NextStepList";

/** What happens next, as the latest update says. */
export function NextStepsSection({ steps }: { steps: readonly NextStep[] }) {
  if (steps.length === 0) return null;
  return (
    <section aria-labelledby="next">
      <h2 className="govuk-heading-l" id="next">
        What happens next
      </h2>
      <NextStepList steps={steps} />
    </section>
  );
}
