import type { ReactNode } from "react";
import { RatingTag } from "../design/RatingTag";
import { type Look, ratingStyles } from "../design/ratings";

interface VerdictProps {
  look: Look;
  /** What is rated, read out before the word. */
  of: string;
  /** The sentence that explains the rating. */
  explanation: string;
  children?: ReactNode;
}

/** The main thing of a page: the rating, and why. */
export function Verdict({ look, of, explanation, children }: VerdictProps) {
  const long = explanation.length > 140 ? " dr-verdict__sentence--long" : "";
  return (
    <section
      className={`dr-verdict dr-verdict--${ratingStyles[look].tone}`}
      aria-label={`Rating of ${of}`}
    >
      <RatingTag look={look} size="large" of={of} />
      <p className={`dr-verdict__sentence${long}`}>{explanation}</p>
      {children}
    </section>
  );
}
