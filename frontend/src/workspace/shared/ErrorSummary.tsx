import { useId, useLayoutEffect, useRef } from "react";

interface Summarised {
  message: string;
  /** Id of the field that it is about. */
  fieldId?: string;
}

interface ErrorSummaryProps {
  errors: readonly Summarised[];
  title?: string;
  /** Grows each time somebody tries: only then the summary takes the focus, never from somebody who is typing. */
  attempt: number;
}

/** GOV.UK error summary: everything that is wrong, each with the way to its field. */
export function ErrorSummary({ errors, title = "There is a problem", attempt }: ErrorSummaryProps) {
  const box = useRef<HTMLElement>(null);
  const id = useId();
  // With the summary itself, not a moment later: whoever goes on at once is not torn away from the field.
  useLayoutEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);
  if (errors.length === 0) return null;
  return (
    <section className="govuk-error-summary" ref={box} tabIndex={-1} aria-labelledby={id}>
      <h2 className="govuk-error-summary__title" id={id}>
        {title}
      </h2>
      <ul className="govuk-list govuk-error-summary__list">
        {errors.map(({ message, fieldId }) => (
          <li key={`${fieldId} ${message}`}>
            {fieldId ? <FieldLink fieldId={fieldId} message={message} /> : message}
          </li>
        ))}
      </ul>
    </section>
  );
}

function FieldLink({ fieldId, message }: { fieldId: string; message: string }) {
  return (
    <a
      href={`#${fieldId}`}
      onClick={(event) => {
        const field = document.getElementById(fieldId);
        if (!field) return;
        event.preventDefault();
        field.scrollIntoView({ block: "center" });
        field.focus();
      }}
    >
      {message}
    </a>
  );
}
