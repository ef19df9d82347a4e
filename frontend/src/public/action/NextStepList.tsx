import type { NextStep } from "../../api/types";
import { ukDate } from "../../design/dates";

/** Next steps with who does them and by when, as far as the council said. */
export function NextStepList({ steps }: { steps: readonly NextStep[] }) {
  return (
    <ul className="govuk-list govuk-list--bullet dr-prose">
      {steps.map((step) => (
        <li key={step.text}>
          {step.text}
          <StepDetail step={step} />
        </li>
      ))}
    </ul>
  );
}

function StepDetail({ step: { owner, due, dueText } }: { step: NextStep }) {
  const when = dueText ?? (due && ukDate(due));
  const detail = [owner, when && `by ${when}`].filter(Boolean).join(", ");
  return detail ? <span className="dr-muted"> ({detail})</span> : null;
}
