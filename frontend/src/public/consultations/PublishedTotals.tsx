import type { ConsultationSummary } from "../../api/types";
import { DataTable } from "../../design/Table";
import { UkDate } from "../../design/UkDate";
import { consultationWords, yearText } from "./consultationWords";
import { SourceText } from "./SourceText";

type Total = ConsultationSummary["published"][number];

interface PublishedTotalsProps {
  totals: readonly Total[];
  year: string;
  listOf: (href: string) => string;
}

/** Numbers that papers published, beside those that are recorded here. */
export function PublishedTotals({ totals, year, listOf }: PublishedTotalsProps) {
  return (
    <>
      <DataTable
        caption={`What papers reported for ${yearText(year)}`}
        stack
        rows={totals}
        rowKey={({ id }) => id}
        columns={[
          {
            key: "kind",
            header: "Counted",
            cell: ({ kind }) => consultationWords.kind[kind],
          },
          {
            key: "both",
            header: "Number",
            cell: (total) => (
              <a
                className="govuk-link"
                href={listOf(total.href)}
                aria-label={`${total.sentence}: ${consultationWords.kind[total.kind]}`}
              >
                {total.sentence}
              </a>
            ),
          },
          {
            key: "asAt",
            header: "As at",
            cell: ({ asAt }) => (asAt ? <UkDate iso={asAt} /> : "The whole year"),
          },
          { key: "source", header: "Source", cell: (total) => <Source total={total} /> },
        ]}
      />
      <p className="govuk-body-s dr-muted">
        Where a paper reported more than is recorded, the records of the others are not known here.
      </p>
    </>
  );
}

function Source({ total: { source, note } }: { total: Total }) {
  return (
    <>
      <SourceText source={source} />
      {note && (
        <>
          <br />
          <span className="dr-muted">{note}</span>
        </>
      )}
    </>
  );
}
