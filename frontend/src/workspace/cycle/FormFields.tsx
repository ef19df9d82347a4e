import type { ReactNode } from "react";
import { useState } from "react";
import type { CycleDeadline } from "../../api/types";
import { FieldNotes, noteIds } from "../shared/FieldNotes";
import { anchors, type FieldName, fieldLabels, sides } from "./words";

/** Ids of fields, so that the summary of errors can lead to them. */
export const fieldId = (field: FieldName) => `cycle-${field}`;

interface FieldProps {
  field: FieldName;
  hint?: ReactNode;
  error?: string;
  defaultValue?: string | number;
  type?: "text" | "date" | "number";
  max?: number;
}

/** GOV.UK text input for one field of a cycle. */
export function Field({ field, hint, error, defaultValue, type = "text", max }: FieldProps) {
  const id = fieldId(field);
  return (
    <div className={`govuk-form-group${error ? " govuk-form-group--error" : ""}`}>
      <label className="govuk-label govuk-label--s" htmlFor={id}>
        {fieldLabels[field]}
      </label>
      <FieldNotes id={id} hint={hint} error={error} />
      <input
        className={`govuk-input${widths[type]}${error ? " govuk-input--error" : ""}`}
        id={id}
        name={field}
        type={type}
        min={type === "number" ? 0 : undefined}
        max={max}
        maxLength={type === "text" ? 200 : undefined}
        defaultValue={defaultValue ?? ""}
        aria-describedby={noteIds({ id, hint, error })}
        aria-invalid={error ? true : undefined}
      />
    </div>
  );
}

const widths = { text: "", date: " dr-input-date", number: " govuk-input--width-3" } as const;

interface DeadlineFieldProps {
  field: "officerDue" | "headDue";
  hint: string;
  error?: string;
  value: CycleDeadline | undefined;
}

/** A due date: a day, or working days counted from another day. */
export function DeadlineField({ field, hint, error, value }: DeadlineFieldProps) {
  const [kind, setKind] = useState(value && !value.date ? "rule" : "date");
  const id = fieldId(field);
  return (
    <div className={`govuk-form-group${error ? " govuk-form-group--error" : ""}`}>
      <fieldset className="govuk-fieldset" aria-describedby={noteIds({ id, hint, error })}>
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">
          {fieldLabels[field]}
        </legend>
        <FieldNotes id={id} hint={hint} error={error} />
        <div className="govuk-radios govuk-radios--small">
          <Option id={id} name={`${field}.kind`} value="date" kind={kind} onChoose={setKind}>
            On a date
          </Option>
          {kind === "date" && (
            <div className="govuk-radios__conditional">
              <label className="govuk-visually-hidden" htmlFor={`${id}-date`}>
                {fieldLabels[field]}: date
              </label>
              <input
                className="govuk-input dr-input-date"
                id={`${id}-date`}
                name={`${field}.date`}
                type="date"
                defaultValue={value?.date ?? ""}
              />
            </div>
          )}
          <Option
            id={`${id}-rule`}
            name={`${field}.kind`}
            value="rule"
            kind={kind}
            onChoose={setKind}
          >
            Counted in working days
          </Option>
          {kind === "rule" && <Rule field={field} id={id} value={value} />}
        </div>
      </fieldset>
    </div>
  );
}

interface OptionProps {
  id: string;
  name: string;
  value: string;
  kind: string;
  onChoose: (kind: string) => void;
  children: ReactNode;
}

function Option({ id, name, value, kind, onChoose, children }: OptionProps) {
  return (
    <div className="govuk-radios__item">
      <input
        className="govuk-radios__input"
        id={id}
        name={name}
        type="radio"
        value={value}
        checked={kind === value}
        onChange={() => onChoose(value)}
      />
      <label className="govuk-label govuk-radios__label" htmlFor={id}>
        {children}
      </label>
    </div>
  );
}

interface RuleProps {
  field: "officerDue" | "headDue";
  id: string;
  value: CycleDeadline | undefined;
}

/** "10 working days before the window closes", one part a control. */
function Rule({ field, id, value }: RuleProps) {
  return (
    <div className="govuk-radios__conditional dr-rule">
      <input
        className="govuk-input govuk-input--width-3"
        id={`${id}-days`}
        name={`${field}.workingDays`}
        type="number"
        min={0}
        max={250}
        defaultValue={value?.workingDays ?? ""}
      />
      <label className="govuk-label" htmlFor={`${id}-days`}>
        working days
      </label>
      <Part
        id={`${id}-side`}
        name={`${field}.side`}
        label="before or after"
        choices={sides}
        chosen={value?.side}
      />
      <Part
        id={`${id}-anchor`}
        name={`${field}.anchor`}
        label="counted from"
        choices={anchors}
        chosen={value?.anchor ?? "CLOSES"}
      />
    </div>
  );
}

interface PartProps {
  id: string;
  name: string;
  label: string;
  choices: Readonly<Record<string, string>>;
  chosen: string | undefined;
}

function Part({ id, name, label, choices, chosen }: PartProps) {
  return (
    <>
      <label className="govuk-visually-hidden" htmlFor={id}>
        {label}
      </label>
      <select className="govuk-select" id={id} name={name}>
        {Object.entries(choices).map(([value, text]) => (
          <option key={value} value={value} selected={value === chosen}>
            {text}
          </option>
        ))}
      </select>
    </>
  );
}
