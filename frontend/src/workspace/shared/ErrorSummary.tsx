import { useEffect, useRef } from "react";

interface Summarised {
  message: string;
  /** Id of the field that it is about. */
  fieldId?: string;
}

/** GOV.UK error summary: everything that is wrong, each with the way to its field; takes the focus. */
export function ErrorSummary({ errors }: { errors: readonly Summarised[] }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length > 0) box.current?.focus();
  }, [errors]);
  if (errors.length === 0) return null;
  return (
    <div className="govuk-error-summary" ref={box} tabIndex={-1}>
      <div role="alert">
        <h2 className="govuk-error-summary__title">There is a problem</h2>
        <div className="govuk-error-summary__body">
          <ul className="govuk-list govuk-error-summary__list">
            {errors.map(({ message, fieldId }) => (
              <li key={message}>{fieldId ? <a href={`#${fieldId}`}>{message}</a> : message}</li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}
