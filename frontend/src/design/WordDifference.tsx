import { wordDifference } from "./textDifference";

interface WordDifferenceProps {
  before: string;
  after: string;
}

/** Two texts as one, with what was taken out and put in; marked for eye and ear, not by colour alone. */
export function WordDifference({ before, after }: WordDifferenceProps) {
  return (
    <span className="dr-difference">
      {wordDifference(before, after).map(({ kind, text }, index) => {
        const key = `${index} ${kind}`;
        if (kind === "same") return <span key={key}>{text}</span>;
        if (kind === "removed") {
          return (
            <del key={key}>
              <span className="govuk-visually-hidden">[taken out: </span>
              {text}
              <span className="govuk-visually-hidden">]</span>
            </del>
          );
        }
        return (
          <ins key={key}>
            <span className="govuk-visually-hidden">[put in: </span>
            {text}
            <span className="govuk-visually-hidden">]</span>
          </ins>
        );
      })}
    </span>
  );
}
