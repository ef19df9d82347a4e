import { FieldNotes, noteIds } from "./FieldNotes";

interface Option {
  value: string;
  text: string;
}

interface SelectInputProps {
  id: string;
  label: string;
  hint?: string;
  error?: string;
  /** The words for no choice. */
  none: string;
  options: readonly Option[];
  value: string;
  onChange: (value: string) => void;
}

/** GOV.UK select with an entry for "nobody" or "none". */
export function SelectInput({
  id,
  label,
  none,
  options,
  value,
  onChange,
  ...notes
}: SelectInputProps) {
  const { hint, error } = notes;
  return (
    <div className={`govuk-form-group${error ? " govuk-form-group--error" : ""}`}>
      <label className="govuk-label govuk-label--s" htmlFor={id}>
        {label}
      </label>
      <FieldNotes id={id} hint={hint} error={error} />
      <select
        className="govuk-select"
        id={id}
        value={value}
        aria-describedby={noteIds({ id, hint, error })}
        aria-invalid={error ? true : undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        <option value="">{none}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}

interface CheckboxesProps {
  id: string;
  legend: string;
  hint?: string;
  options: readonly Option[];
  checked: readonly string[];
  onChange: (checked: readonly string[]) => void;
}

/** GOV.UK checkboxes under a legend; the first one carries the group's id, for the error summary. */
export function Checkboxes({ id, legend, hint, options, checked, onChange }: CheckboxesProps) {
  return (
    <div className="govuk-form-group">
      <fieldset className="govuk-fieldset" aria-describedby={noteIds({ id, hint })}>
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{legend}</legend>
        <FieldNotes id={id} hint={hint} />
        <div className="govuk-checkboxes govuk-checkboxes--small">
          {options.map(({ value, text }, index) => {
            const boxId = index === 0 ? id : `${id}-${value}`;
            return (
              <div className="govuk-checkboxes__item" key={value}>
                <input
                  className="govuk-checkboxes__input"
                  id={boxId}
                  type="checkbox"
                  checked={checked.includes(value)}
                  onChange={(event) =>
                    onChange(
                      event.currentTarget.checked
                        ? [...checked, value]
                        : checked.filter((one) => one !== value),
                    )
                  }
                />
                <label className="govuk-label govuk-checkboxes__label" htmlFor={boxId}>
                  {text}
                </label>
              </div>
            );
          })}
        </div>
      </fieldset>
    </div>
  );
}
