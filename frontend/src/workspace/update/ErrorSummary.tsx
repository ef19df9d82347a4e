import { useEffect, useRef } from "react";
import type { FieldError } from "../../api/types";
import { inWords } from "../shared/words";
import { fieldId } from "./fields";

interface ErrorSummaryProps {
  problems: readonly FieldError[];
  /** Grows each time somebody tries to hand in: the summary then takes the focus. */
  attempt: number;
}

/** GOV.UK error summary: everything that stands in the way, each leading to its field. */
export function ErrorSummary({ problems, attempt }: ErrorSummaryProps) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);
  if (problems.length === 0) return null;
  return (
    <section
      className="govuk-error-summary"
      ref={box}
      tabIndex={-1}
      aria-labelledby="error-summary"
    >
      <h2 className="govuk-error-summary__title" id="error-summary">
        What is still missing
      </h2>
      <ul className="govuk-list govuk-error-summary__list">
        {problems.map(({ pointer, message }) => (
          <li key={pointer + message}>
            <a
              href={`#${fieldId(pointer)}`}
              onClick={(event) => {
                const field = document.getElementById(fieldId(pointer));
                if (!field) return;
                event.preventDefault();
                field.scrollIntoView({ block: "center" });
                field.focus();
              }}
            >
              {inWords(message)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
