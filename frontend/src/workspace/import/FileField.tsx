import { FieldNotes, noteIds } from "../shared/FieldNotes";

interface FileFieldProps {
  id: string;
  error: string | undefined;
  onChoose: (files: readonly File[]) => void;
}

const hint = "JSON or CSV, up to 20 files and 10 MB altogether";

/** GOV.UK file upload for several files. */
export function FileField({ id, error, onChoose }: FileFieldProps) {
  return (
    <div className={`govuk-form-group${error ? " govuk-form-group--error" : ""}`}>
      <label className="govuk-label govuk-label--s" htmlFor={id}>
        Files to import
      </label>
      <FieldNotes id={id} hint={hint} error={error} />
      <input
        className={`govuk-file-upload${error ? " govuk-file-upload--error" : ""}`}
        id={id}
        type="file"
        multiple
        accept=".json,.csv,application/json,text/csv"
        aria-describedby={noteIds({ id, hint, error })}
        aria-invalid={error ? true : undefined}
        onChange={(event) => onChoose([...(event.currentTarget.files ?? [])])}
      />
    </div>
  );
}
