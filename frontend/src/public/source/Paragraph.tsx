import type { SourceView } from "../../api/types";
import { addresses, paragraphId } from "../../app/addresses";

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
        {/^\d/.test(number) ? `Paragraph ${number}` : number}
        {heading && `: ${heading}`}
      </h2>
      <p className="govuk-body dr-text dr-prose">{text}</p>
      {citedBy.length > 0 && (
        <p className="govuk-body-s">
          Cited by{" "}
          {citedBy.map((ref, index) => (
            <span key={ref}>
              {index > 0 && ", "}
              <a className="govuk-link" href={addresses.action(plan, ref)}>
                {ref}
              </a>
            </span>
          ))}
        </p>
      )}
    </section>
  );
}
