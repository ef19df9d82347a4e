import type { Citation } from "../api/types";
import { addresses } from "../app/addresses";
import { ukDate } from "../design/dates";

interface CitationLinkProps {
  plan: string;
  citation: Citation;
}

/** "Paragraph 2.11 of …, 20 October 2021", leading to that paragraph of the paper. */
export function CitationLink({ plan, citation }: CitationLinkProps) {
  const { code, title, date, paragraph } = citation;
  return (
    <a className="govuk-link" href={addresses.source(plan, code, paragraph)}>
      {paragraph && `${paragraphName(paragraph)} of `}
      {title}, {ukDate(date)}
    </a>
  );
}

/** "Paragraph 2.11" for a number; a part that the paper names in words keeps its words. */
export function paragraphName(number: string): string {
  return /^\d/.test(number) ? `Paragraph ${number}` : `“${number}”`;
}
