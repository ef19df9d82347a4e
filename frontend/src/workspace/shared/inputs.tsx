import type { ReactNode, RefObject } from "react";
import { useEffect, useRef } from "react";
import { FieldNotes, noteIds } from "./FieldNotes";

interface FieldProps {
  id: string;
  label: string;
  hint?: string;
  error?: string;
  /** Beside other fields in a row of a list: set smaller. */
  small?: boolean;
}

interface InputProps extends FieldProps {
  value: string;
  onInput: (value: string) => void;
  maxLength?: number;
}

/** GOV.UK form group: label, hint and error, tied to the control that it is given. */
function Field({ id, label, hint, error, small, children }: FieldProps & { children: ReactNode }) {
  return (
    <div className={`govuk-form-group${error ? " govuk-form-group--error" : ""}`}>
      <label className={`govuk-label${small ? "" : " govuk-label--s"}`} htmlFor={id}>
        {label}
      </label>
      <FieldNotes id={id} hint={hint} error={error} />
      {children}
    </div>
  );
}

function described(field: FieldProps) {
  return {
    id: field.id,
    "aria-describedby": noteIds(field),
    "aria-invalid": field.error ? true : undefined,
  };
}

interface TextInputProps extends InputProps {
  type?: "text" | "date" | "url" | "number";
}

const widths = {
  text: "",
  url: "",
  date: " govuk-input--width-10",
  number: " govuk-input--width-4",
} as const;

/** GOV.UK text input, also for a day or an address. */
export function TextInput({ type = "text", value, onInput, maxLength, ...field }: TextInputProps) {
  const width = widths[type];
  return (
    <Field {...field}>
      <input
        {...described(field)}
        className={`govuk-input${width}${field.error ? " govuk-input--error" : ""}`}
        type={type}
        value={value}
        maxLength={type === "date" ? undefined : maxLength}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </Field>
  );
}

export interface TextAreaProps extends InputProps {
  rows?: number;
  /** Takes hold of the control, for whoever writes at its cursor. */
  area?: RefObject<HTMLTextAreaElement>;
  /** For a field that appears on a press: writing starts at once. */
  autoFocus?: boolean;
}

/** GOV.UK textarea. */
export function TextArea({
  value,
  onInput,
  rows = 6,
  maxLength,
  autoFocus,
  area: given,
  ...field
}: TextAreaProps) {
  const own = useRef<HTMLTextAreaElement>(null);
  const area = given ?? own;
  useEffect(() => {
    if (autoFocus) area.current?.focus();
  }, [autoFocus, area]);
  return (
    <Field {...field}>
      <textarea
        {...described(field)}
        ref={area}
        className={`govuk-textarea${field.error ? " govuk-textarea--error" : ""}`}
        rows={rows}
        maxLength={maxLength}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </Field>
  );
}

interface RadiosProps {
  id: string;
  legend: string;
  hint?: string;
  error?: string;
  choices: readonly { value: string; text: string }[];
  value: string;
  onChange: (value: string) => void;
  /** Set smaller and side by side, in a row of a list. */
  small?: boolean;
}

/** GOV.UK radios under a legend; the first one carries the group's id, for the error summary. */
export function Radios({ id, legend, hint, error, choices, value, onChange, small }: RadiosProps) {
  const size = small ? " govuk-radios--small govuk-radios--inline" : "";
  return (
    <div className={`govuk-form-group${error ? " govuk-form-group--error" : ""}`}>
      <fieldset className="govuk-fieldset" aria-describedby={noteIds({ id, hint, error })}>
        <legend className={`govuk-fieldset__legend${small ? "" : " govuk-fieldset__legend--s"}`}>
          {legend}
        </legend>
        <FieldNotes id={id} hint={hint} error={error} />
        <div className={`govuk-radios${size}`}>
          {choices.map((choice, index) => {
            const choiceId = index === 0 ? id : `${id}-${index + 1}`;
            return (
              <div className="govuk-radios__item" key={choice.value}>
                <input
                  className="govuk-radios__input"
                  id={choiceId}
                  name={id}
                  type="radio"
                  value={choice.value}
                  checked={choice.value === value}
                  onChange={() => onChange(choice.value)}
                />
                <label className="govuk-label govuk-radios__label" htmlFor={choiceId}>
                  {choice.text}
                </label>
              </div>
            );
          })}
        </div>
      </fieldset>
    </div>
  );
}
