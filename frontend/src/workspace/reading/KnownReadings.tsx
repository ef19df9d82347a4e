import type { Measure, Reading } from "../../api/types";
import { addresses } from "../../app/addresses";
import { DataTable } from "../../design/Table";
import { readingText, standingText } from "../../public/measures/readingText";
import { workspace } from "../shared/addresses";

interface KnownReadingsProps {
  plan: string;
  measure: Measure;
  readings: readonly Reading[];
}

/** What is published of a measure, with the ways to confirm and to correct it. */
export function KnownReadings({ plan, measure, readings }: KnownReadingsProps) {
  if (readings.length === 0) return <p className="govuk-body">No reading is published yet.</p>;
  return (
    <section aria-labelledby="known">
      <h2 className="govuk-heading-m" id="known">
        What is published
      </h2>
      <DataTable
        caption="What is published"
        captionHidden
        stack
        rows={readings}
        rowKey={({ ref }) => ref}
        columns={[
          { key: "period", header: "Period", cell: ({ period }) => period.label },
          { key: "figure", header: "Reading", cell: (reading) => readingText(reading, measure) },
          {
            key: "standing",
            header: "Standing",
            cell: (reading) => standingText(reading, readings, measure),
          },
          { key: "by", header: "Recorded by", cell: ({ recordedBy }) => recordedBy },
          {
            key: "way",
            header: "What to do",
            cell: (reading) => <Ways plan={plan} measure={measure.ref} reading={reading} />,
          },
        ]}
      />
      <p className="govuk-body">
        <a className="govuk-link" href={addresses.measure(plan, measure.ref)}>
          See the public page
        </a>
      </p>
    </section>
  );
}

function Ways({ plan, measure, reading }: { plan: string; measure: string; reading: Reading }) {
  if (reading.standing !== "STANDS") return <>Kept as it was</>;
  const of = <span className="govuk-visually-hidden">{reading.period.label}</span>;
  return (
    <>
      {reading.provisional && (
        <>
          <a
            className="govuk-link"
            href={workspace.reading(plan, measure, { confirm: reading.ref })}
          >
            Confirm {of}
          </a>
          {" or "}
        </>
      )}
      <a className="govuk-link" href={workspace.reading(plan, measure, { correct: reading.ref })}>
        Correct {of}
      </a>
    </>
  );
}
