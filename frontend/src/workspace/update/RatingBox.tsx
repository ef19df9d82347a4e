import type { WorkUpdate } from "../../api/types";
import { RatingTag } from "../../design/RatingTag";
import { ratingStyles } from "../../design/ratings";

/** How the action would be rated if this were published today, worked out anew with every save. */
export function RatingBox({ preview }: { preview: NonNullable<WorkUpdate["preview"]> }) {
  const { rating, ratingSource, explanation, computed } = preview;
  const byOfficer = ratingSource === "OFFICER";
  return (
    <section
      className={`dr-verdict dr-verdict--${ratingStyles[rating].tone} dr-preview`}
      aria-label="Rating if this were published today"
    >
      <p className="govuk-body-s">If this were published today</p>
      <div role="status">
        <RatingTag look={rating} />
        <p className="govuk-body dr-preview__why">{explanation}</p>
      </div>
      <p className="govuk-body-s">
        {byOfficer
          ? `An officer’s rating that has not ended. By rule ${computed.rule} it would be ${ratingStyles[computed.rating].word.toLowerCase()}: ${computed.explanation}.`
          : `Worked out by rule ${computed.rule} of the plan.`}
      </p>
    </section>
  );
}
