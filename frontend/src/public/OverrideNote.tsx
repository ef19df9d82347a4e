import type { Override } from "../api/types";
import { ratingStyles } from "../design/ratings";
import { UkDate } from "../design/UkDate";

/** An officer's rating with who gave it, why, and until when it stands. */
export function OverrideNote({ override }: { override: Override }) {
  const { rating, author, reason, reviewBy, expired } = override;
  return (
    <>
      {ratingStyles[rating].word}, given by {author}: {reason}{" "}
      {expired ? "It ended on " : "To be reviewed by "}
      <UkDate iso={reviewBy} />.
    </>
  );
}
