import { FieldNotes, noteIds } from "../shared/FieldNotes";

interface FileFieldProps {
  id: string;
  label?: string;
  hint?: string;
  /** Takes one file where there is no more than one. */
  single?: boolean;
  error: string | undefined;
  onChoose: (files: readonly File[]) => void;
}

const severalFiles = "JSON or CSV, up to 20 files and 10 MB altogether";

/** GOV.UK file upload. */
export function FileField({
  id,
  label,
  hint = severalFiles,
  single,
  error,
  onChoose,
}: FileFieldProps) {
  return (
    <div className={`govuk-form-group${error ? " govuk-form-group--error" : ""}`}>
      <label className="govuk-label govuk-label--s" htmlFor={id}>
        {label ?? "Files to import"}
      </label>
      <FieldNotes id={id} hint={hint} error={error} />
      <input
        className={`govuk-file-upload${error ? " govuk-file-upload--error" : ""}`}
        id={id}
        type="file"
        multiple={!single}
        accept=".json,.csv,application/json,text/csv"
        aria-describedby={noteIds({ id, hint, error })}
        aria-invalid={error ? true : undefined}
        onChange={(event) => onChoose([...(event.currentTarget.files ?? [])])}
      />
    </div>
  );
}
