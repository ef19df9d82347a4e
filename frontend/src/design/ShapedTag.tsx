import { RatingShape } from "./RatingShape";
import type { Outline } from "./ratings";

interface ShapedTagProps {
  word: string;
  outline: Outline;
  tone: "green" | "amber" | "red" | "none" | "complete";
  /** Read out before the word where the place alone does not say what is meant. */
  of?: string;
}

/** A state as word, shape and colour, so that it never rests on colour alone. */
export function ShapedTag({ word, outline, tone, of }: ShapedTagProps) {
  return (
    <span className={`dr-rating dr-rating--small dr-rating--${tone}`}>
      <RatingShape outline={outline} className="dr-rating__shape" />
      {of && <span className="govuk-visually-hidden">{of}: </span>}
      {word}
    </span>
  );
}
