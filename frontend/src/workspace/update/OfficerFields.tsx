import { ratingStyles } from "../../design/ratings";
import { Radios, TextArea, TextInput } from "../shared/inputs";
import { type FormPart, fieldId } from "./fields";
import type { Form } from "./form";

const choices = [
  { value: "", text: "None: leave it to the rules" },
  { value: "GREEN", text: ratingStyles.GREEN.word },
  { value: "AMBER", text: ratingStyles.AMBER.word },
  { value: "RED", text: ratingStyles.RED.word },
] as const;

/** An officer's own rating with its reason, until the day on which it is looked at again. */
export function OfficerFields({ form, change, errors }: FormPart) {
  return (
    <>
      <Radios
        id={fieldId("/officer/rating")}
        legend="Your own rating"
        hint="Only where you know better than the rules. Both are then shown, with your reason."
        choices={choices}
        value={form.officerRating ?? ""}
        onChange={(value) => change({ officerRating: value as Form["officerRating"] })}
        error={errors["/officer/rating"]}
      />
      {form.officerRating && (
        <>
          <TextArea
            id={fieldId("/officer/reason")}
            label="Reason for your rating"
            value={form.officerReason}
            onInput={(officerReason) => change({ officerReason })}
            rows={3}
            maxLength={2000}
            error={errors["/officer/reason"]}
          />
          <TextInput
            id={fieldId("/officer/reviewBy")}
            label="To be reviewed by"
            hint="From that day on the rules decide again."
            type="date"
            value={form.officerReviewBy}
            onInput={(officerReviewBy) => change({ officerReviewBy })}
            error={errors["/officer/reviewBy"]}
          />
        </>
      )}
    </>
  );
}
