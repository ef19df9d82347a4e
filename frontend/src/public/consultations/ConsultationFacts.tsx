import type { Consultation } from "../../api/types";
import { SummaryList } from "../../design/SummaryList";
import { UkDate } from "../../design/UkDate";
import { consultationWords, dateText, yearText } from "./consultationWords";
import { SourceText } from "./SourceText";

/** What else there is to know: whom, how, where, when, and the paper that says so. */
export function ConsultationFacts({ consultation }: { consultation: Consultation }) {
  const { audiences, external, method, wards, service, owner, year, note, source } = consultation;
  const { decisionDate, resultsDate, feedbackDate } = consultation;
  return (
    <section aria-labelledby="facts">
      <h2 className="govuk-heading-l" id="facts">
        How it was done
      </h2>
      <SummaryList
        rows={[
          {
            key: "Who was asked",
            value: `${audiences.map((one) => consultationWords.audience[one]).join(", ")} (${external ? "external" : "internal"})`,
          },
          { key: "How", value: consultationWords.method[method] },
          listRow("Where people heard of it", consultation.channels),
          { key: "Area", value: wards.length > 0 ? wards.join(", ") : "The whole area" },
          listRow("Asked about", consultation.askedAbout),
          listRow("Languages", consultation.languages),
          listRow("Formats", consultation.formats),
          { key: "Opened", value: dated(consultation.opens) },
          { key: "Closes or closed", value: <Closing consultation={consultation} /> },
          year !== undefined && { key: "Counted in", value: yearText(year) },
          dayRow("Decision", decisionDate),
          dayRow("Results published", resultsDate),
          dayRow("Feedback given", feedbackDate),
          service && { key: "Service", value: service.name },
          owner !== undefined && { key: "Answers for it", value: owner },
          note !== undefined && { key: "Note", value: note },
          source && { key: "Source", value: <SourceText source={source} /> },
        ]}
      />
    </section>
  );
}

const dated = (date: Consultation["opens"]) => (date ? dateText(date) : "Not known");

const listRow = (key: string, values: readonly string[]) =>
  values.length > 0 && { key, value: values.join(", ") };

const dayRow = (key: string, iso: string | undefined) =>
  iso !== undefined && { key, value: <UkDate iso={iso} /> };

/** The closing day, and each that it was moved from. */
function Closing({ consultation: { closes, extensions } }: { consultation: Consultation }) {
  return (
    <>
      {dated(closes)}
      {extensions.map(({ was, reason, on }) => (
        <p className="govuk-body-s dr-muted" key={on + reason}>
          Extended on <UkDate iso={on} /> from {dateText(was)}: {reason}
        </p>
      ))}
    </>
  );
}
