import type { PlanStep } from "../../api/types";
import { ukDateTime } from "../../design/dates";
import { Timeline } from "../../design/Timeline";
import { stepWords } from "./words";

/** What happened to a plan: by whom, when, and why; newest first. */
export function StepsSection({ steps }: { steps: readonly PlanStep[] }) {
  return (
    <section aria-labelledby="steps">
      <h2 className="govuk-heading-l" id="steps">
        Steps taken
      </h2>
      {steps.length === 0 && (
        <p className="govuk-body">None yet: it has not been submitted from here.</p>
      )}
      <Timeline
        entries={[...steps].reverse().map(({ number, step, at, by, reason, digest }) => ({
          id: `step-${number}`,
          title: stepWords[step],
          byline: `${by}, ${ukDateTime(at)}`,
          content: (
            <>
              {reason && <p className="govuk-body">{reason}</p>}
              {digest && (
                <p className="govuk-body-s dr-digest">
                  Wording frozen under the digest <code>{digest}</code>
                </p>
              )}
            </>
          ),
        }))}
      />
    </section>
  );
}
