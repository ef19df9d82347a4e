import type { SourceView } from "../../api/types";
import { addresses, paragraphId } from "../../app/addresses";
import { paragraphName } from "../CitationLink";

interface ParagraphProps {
  plan: string;
  paragraph: SourceView["paragraphs"][number];
}

/** One paragraph in the words of the paper, and the actions that rest on it. */
export function Paragraph({ plan, paragraph }: ParagraphProps) {
  const { number, heading, text, citedBy } = paragraph;
  const id = paragraphId(number);
  const cited = window.location.hash === `#${id}`;
  return (
    <section
      className={`dr-source${cited ? " dr-source--cited" : ""}`}
      id={id}
      tabIndex={-1}
      aria-labelledby={`${id}-title`}
    >
      <h2 className="govuk-heading-m" id={`${id}-title`}>
        {paragraphName(number)}
        {heading && `: ${heading}`}
      </h2>
      {text.split("\n").map((line) => (
        <p className="govuk-body dr-prose" key={line}>
          {line}
        </p>
      ))}
      {citedBy.length > 0 && (
        <p className="govuk-body-s">
          Cited by{" "}
          {citedBy.map((ref, index) => (
            <span key={ref}>
              {index > 0 && ", "}
              <a className="govuk-link dr-ref" href={addresses.action(plan, ref)}>
                {ref}
              </a>
            </span>
          ))}
        </p>
      )}
    </section>
  );
}
