import { useId } from "react";

export interface Choice {
  value: string;
  text: string;
}

interface CheckboxGroupProps {
  legend: string;
  name: string;
  choices: readonly Choice[];
  chosen: readonly string[];
}

/** GOV.UK small checkboxes under a legend; their values repeat in the address. */
export function CheckboxGroup({ legend, name, choices, chosen }: CheckboxGroupProps) {
  const id = useId();
  return (
    <div className="govuk-form-group">
      <fieldset className="govuk-fieldset">
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{legend}</legend>
        <div className="govuk-checkboxes govuk-checkboxes--small">
          {choices.map(({ value, text }) => (
            <div className="govuk-checkboxes__item" key={value}>
              <input
                className="govuk-checkboxes__input"
                id={`${id}-${value}`}
                type="checkbox"
                name={name}
                value={value}
                defaultChecked={chosen.includes(value)}
              />
              <label className="govuk-label govuk-checkboxes__label" htmlFor={`${id}-${value}`}>
                {text}
              </label>
            </div>
          ))}
        </div>
      </fieldset>
    </div>
  );
}

interface SelectProps {
  label: string;
  name: string;
  choices: readonly Choice[];
  chosen: string | undefined;
  /** The words for no choice, such as "All services". */
  all?: string;
}

/** GOV.UK select with an entry for "no choice". */
export function Select({ label, name, choices, chosen, all }: SelectProps) {
  const id = useId();
  return (
    <div className="govuk-form-group">
      <label className="govuk-label govuk-label--s" htmlFor={id}>
        {label}
      </label>
      <select className="govuk-select" id={id} name={name}>
        {all && (
          <option value="" selected={!chosen}>
            {all}
          </option>
        )}
        {choices.map(({ value, text }) => (
          <option key={value} value={value} selected={value === chosen}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

interface SearchFieldProps {
  label: string;
  name: string;
  value: string | undefined;
  hint?: string;
}

/** GOV.UK text input for words to look for. */
export function SearchField({ label, name, value, hint }: SearchFieldProps) {
  const id = useId();
  return (
    <div className="govuk-form-group">
      <label className="govuk-label govuk-label--s" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <div className="govuk-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      <input
        className="govuk-input"
        id={id}
        name={name}
        type="search"
        maxLength={200}
        defaultValue={value ?? ""}
        aria-describedby={hint ? `${id}-hint` : undefined}
      />
    </div>
  );
}
