import type { Action } from "../../api/types";
import { words } from "../../public/words";
import { Radios, TextArea, TextInput } from "../shared/inputs";
import { type FormPart, fieldId } from "./fields";
import { asksReason } from "./form";

const choices = Object.entries(words.lifecycle).map(([value, text]) => ({ value, text }));

/** How far the action is, and when it is expected to be finished. */
export function StandingFields({ form, change, errors }: FormPart) {
  const { lifecycle } = form;
  const ended = lifecycle === "COMPLETE" || lifecycle === "CANCELLED";
  return (
    <>
      <Radios
        id={fieldId("/lifecycle")}
        legend="Where the action stands"
        choices={choices}
        value={lifecycle ?? ""}
        onChange={(value) => change({ lifecycle: value as Action["lifecycle"] })}
        error={errors["/lifecycle"]}
      />
      {asksReason(lifecycle) && (
        <TextArea
          id={fieldId("/lifecycleReason")}
          label={`Why it is ${lifecycle === "PAUSED" ? "paused" : "cancelled"}`}
          value={form.lifecycleReason}
          onInput={(lifecycleReason) => change({ lifecycleReason })}
          rows={3}
          maxLength={2000}
          error={errors["/lifecycleReason"]}
        />
      )}
      {(lifecycle === "COMPLETE" || errors["/completedOn"]) && (
        <TextInput
          id={fieldId("/completedOn")}
          label="Completed on"
          type="date"
          value={form.completedOn}
          onInput={(completedOn) => change({ completedOn })}
          error={errors["/completedOn"]}
        />
      )}
      {(!ended || form.forecastDate || form.forecastReason) && (
        <fieldset className="govuk-fieldset dr-group">
          <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">
            Expected on another day than promised?
          </legend>
          <div className="govuk-hint">Leave empty if the promised date holds.</div>
          <TextInput
            id={fieldId("/forecast/date")}
            label="Now expected on"
            type="date"
            small
            value={form.forecastDate}
            onInput={(forecastDate) => change({ forecastDate })}
            error={errors["/forecast/date"]}
          />
          <TextArea
            id={fieldId("/forecast/reason")}
            label="Why that has moved"
            small
            value={form.forecastReason}
            onInput={(forecastReason) => change({ forecastReason })}
            rows={2}
            maxLength={2000}
            error={errors["/forecast/reason"]}
          />
        </fieldset>
      )}
    </>
  );
}
