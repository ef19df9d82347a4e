import type { Action } from "../../api/types";
import { ratingStyles } from "../../design/ratings";
import { UkDate } from "../../design/UkDate";
import { Verdict } from "../Verdict";

/** The rating shown and why: the officer's reason with the rules' sentence beside it, or that sentence alone. */
export function ActionVerdict({ action }: { action: Action }) {
  const { band, ratingSource, explanation, computed, officer } = action;
  if (ratingSource === "OFFICER" && officer) {
    return (
      <Verdict look={band} of="This action" explanation={officer.reason}>
        <p className="govuk-body">
          An officer’s rating, given by {officer.author}, to be reviewed by{" "}
          <UkDate iso={officer.reviewBy} />. By the rules it would be{" "}
          {ratingStyles[computed.rating].word.toLowerCase()}: {computed.explanation}.
        </p>
      </Verdict>
    );
  }
  return (
    <Verdict look={band} of="This action" explanation={explanation}>
      <p className="govuk-body">Worked out by rule {computed.rule} of the plan.</p>
    </Verdict>
  );
}
