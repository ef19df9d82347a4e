import type { ReactNode } from "react";
import { FieldNotes, noteIds } from "../shared/FieldNotes";

interface Choice {
  readonly value: string;
  readonly text: string;
}

interface ControlProps {
  id: string;
  label: string;
  hint?: string;
  error?: string;
  small?: boolean;
}

interface SelectInputProps extends ControlProps {
  choices: readonly Choice[];
  /** Words for no choice; without them one has to be chosen. */
  none?: string;
  value: string;
  onChange: (value: string) => void;
}

/** GOV.UK select whose choice is held by the form. */
export function SelectInput(props: SelectInputProps) {
  const { id, label, hint, error, small, choices, none, value, onChange } = props;
  return (
    <div className={`govuk-form-group${error ? " govuk-form-group--error" : ""}`}>
      <label className={`govuk-label${small ? "" : " govuk-label--s"}`} htmlFor={id}>
        {label}
      </label>
      <FieldNotes id={id} hint={hint} error={error} />
      <select
        className={`govuk-select dr-select${error ? " govuk-select--error" : ""}`}
        id={id}
        value={value}
        aria-describedby={noteIds({ id, hint, error })}
        aria-invalid={error ? true : undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </select>
    </div>
  );
}

interface CheckboxesProps extends ControlProps {
  choices: readonly Choice[];
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}

/** GOV.UK checkboxes under a legend; the first one carries the group's id, for the error summary. */
export function Checkboxes({ id, label, hint, error, choices, chosen, onChange }: CheckboxesProps) {
  return (
    <Group id={id} label={label} hint={hint} error={error}>
      {choices.length === 0 && <p className="govuk-body">The plan has none.</p>}
      <div className="govuk-checkboxes govuk-checkboxes--small">
        {choices.map(({ value, text }, index) => (
          <Box
            key={value}
            id={index === 0 ? id : `${id}-${index + 1}`}
            text={text}
            checked={chosen.includes(value)}
            onChange={(checked) =>
              onChange(checked ? [...chosen, value] : chosen.filter((one) => one !== value))
            }
          />
        ))}
      </div>
    </Group>
  );
}

interface TickProps extends ControlProps {
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** One GOV.UK checkbox. */
export function Tick({ id, label, hint, error, checked, onChange }: TickProps) {
  return (
    <div className={`govuk-form-group${error ? " govuk-form-group--error" : ""}`}>
      <FieldNotes id={id} hint={hint} error={error} />
      <div className="govuk-checkboxes govuk-checkboxes--small">
        <Box
          id={id}
          text={label}
          checked={checked}
          describedBy={noteIds({ id, hint, error })}
          onChange={onChange}
        />
      </div>
    </div>
  );
}

interface BoxProps {
  id: string;
  text: string;
  checked: boolean;
  describedBy?: string;
  onChange: (checked: boolean) => void;
}

function Box({ id, text, checked, describedBy, onChange }: BoxProps) {
  return (
    <div className="govuk-checkboxes__item">
      <input
        className="govuk-checkboxes__input"
        id={id}
        type="checkbox"
        checked={checked}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
        {text}
      </label>
    </div>
  );
}

interface GroupProps extends ControlProps {
  /** Whether the group itself is where the error summary leads. */
  own?: boolean;
  children: ReactNode;
}

/** Controls that belong together, under a legend. */
export function Group({ id, label, hint, error, own, children }: GroupProps) {
  return (
    <fieldset
      className={`govuk-fieldset govuk-form-group${error ? " govuk-form-group--error" : ""}`}
      id={own ? id : undefined}
      tabIndex={own ? -1 : undefined}
      aria-describedby={noteIds({ id, hint, error })}
    >
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{label}</legend>
      <FieldNotes id={id} hint={hint} error={error} />
      {children}
    </fieldset>
  );
}
