import { fieldId } from "../settings/words";
import { TextInput } from "../shared/inputs";
import type { BodyDraft } from "./bodyDraft";

interface BodyInputsProps {
  draft: BodyDraft;
  onChange: (draft: BodyDraft) => void;
  errorOf: (pointer: string) => string | undefined;
}

/** Everything that is set of a body. */
export function BodyInputs({ draft, onChange, errorOf }: BodyInputsProps) {
  const field = (name: keyof BodyDraft, pointer: string) => ({
    id: fieldId(pointer),
    error: errorOf(pointer),
    value: draft[name],
    onInput: (value: string) => onChange({ ...draft, [name]: value }),
  });
  return (
    <>
      <TextInput {...field("name", "/name")} label="Name" maxLength={200} />
      <TextInput {...field("from", "/from")} label="First day (optional)" type="date" />
      <TextInput
        {...field("until", "/until")}
        label="Last day (optional)"
        hint="For a body that has ended or will end"
        type="date"
      />
      <TextInput
        {...field("systemId", "/systemId")}
        label="Number in the committee papers system (optional)"
        type="number"
      />
      <fieldset className="govuk-fieldset">
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">
          Working days before a meeting
        </legend>
        <TextInput
          {...field("publicClearDays", "/lead/publicClearDays")}
          label="Papers are public"
          hint="Clear days: neither the day of publication nor the day of the meeting counts. The law asks for five."
          type="number"
        />
        <TextInput
          {...field("cutOffDays", "/lead/cutOffDays")}
          label="Papers are handed in (optional)"
          type="number"
        />
        <TextInput
          {...field("cutOffTime", "/lead/cutOffTime")}
          label="Until what time on that day (optional)"
          hint="Such as 10:00"
          maxLength={5}
        />
        <TextInput
          {...field("signOffDays", "/lead/signOffDays")}
          label="The report is signed off (optional)"
          type="number"
        />
        <TextInput
          {...field("headDays", "/lead/headDays")}
          label="Heads of service have seen the updates (optional)"
          type="number"
        />
        <TextInput
          {...field("officerDays", "/lead/officerDays")}
          label="Officers have given their updates (optional)"
          type="number"
        />
      </fieldset>
    </>
  );
}
