import type { ConsultationSource } from "../../api/types";
import { UkDate } from "../../design/UkDate";

/** The paper that says so, and where in it; a link where the paper is on the web. */
export function SourceText({ source }: { source: ConsultationSource }) {
  const { title, reference, place, date, url } = source;
  return (
    <>
      {place && `${place}, in `}
      {url ? (
        <a className="govuk-link" href={url}>
          {title}
        </a>
      ) : (
        title
      )}
      {reference && ` (${reference})`}
      {date && (
        <>
          , <UkDate iso={date} />
        </>
      )}
    </>
  );
}
