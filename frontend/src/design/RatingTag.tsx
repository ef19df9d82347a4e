import { RatingShape } from "./RatingShape";
import { type Look, ratingStyles } from "./ratings";

interface RatingTagProps {
  look: Look;
  size?: "small" | "normal" | "large";
  /** Read out before the word where the place alone does not say what is rated. */
  of?: string;
}

/** A rating as word, shape and colour, so that it never rests on colour alone. */
export function RatingTag({ look, size = "normal", of }: RatingTagProps) {
  const { word, tone, outline, plain } = ratingStyles[look];
  const sized = size === "normal" ? "" : ` dr-rating--${size}`;
  const framed = plain ? " dr-rating--plain" : "";
  return (
    <span className={`dr-rating dr-rating--${tone}${sized}${framed}`} data-rating={look}>
      <RatingShape outline={outline} className="dr-rating__shape" />
      {of && <span className="govuk-visually-hidden">{of}: </span>}
      {word}
    </span>
  );
}
