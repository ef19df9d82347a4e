import type { ReactNode } from "react";

interface FieldNotesProps {
  /** Id of the control or group; hint and error are named after it. */
  id: string;
  hint?: ReactNode;
  error?: string;
}

/** What stands between the name of a field and its control: the hint, and the sentence that says what is wrong. */
export function FieldNotes({ id, hint, error }: FieldNotesProps) {
  return (
    <>
      {hint && (
        <div className="govuk-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {error && (
        <p className="govuk-error-message" id={`${id}-error`}>
          <span className="govuk-visually-hidden">Error:</span> {error}
        </p>
      )}
    </>
  );
}

/** Ids of the notes that there are, for the control to be described by. */
export function noteIds({ id, hint, error }: FieldNotesProps): string | undefined {
  return [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined;
}
