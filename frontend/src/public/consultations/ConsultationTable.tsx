import type { ConsultationRow } from "../../api/types";
import { addresses } from "../../app/addresses";
import { ukNumber } from "../../design/numbers";
import { ShapedTag } from "../../design/ShapedTag";
import { DataTable } from "../../design/Table";
import { consultationWords, openText, stateLooks } from "./consultationWords";

interface ConsultationTableProps {
  plan: string;
  consultations: readonly ConsultationRow[];
}

/** Consultations as rows, each leading to its page. */
export function ConsultationTable({ plan, consultations }: ConsultationTableProps) {
  return (
    <DataTable
      caption="Consultations"
      captionHidden
      stack
      rows={consultations}
      rowKey={({ ref }) => ref}
      columns={[
        {
          key: "title",
          header: "Consultation",
          cell: ({ ref, title }) => (
            <>
              <span className="dr-row__ref">{ref}</span>{" "}
              <a className="govuk-link dr-measure__name" href={addresses.consultation(plan, ref)}>
                {title}
              </a>
            </>
          ),
        },
        { key: "when", header: "When", cell: (row) => <When row={row} /> },
        { key: "who", header: "Who was asked", cell: (row) => <Who row={row} /> },
        { key: "method", header: "How", cell: ({ method }) => consultationWords.method[method] },
        {
          key: "responses",
          header: "Responses",
          numeric: true,
          cell: ({ responses }) => (responses === undefined ? "Not known" : ukNumber(responses)),
        },
      ]}
    />
  );
}

function When({ row }: { row: ConsultationRow }) {
  return (
    <>
      <ShapedTag word={consultationWords.state[row.state]} {...stateLooks[row.state]} />
      <br />
      {openText(row)}
    </>
  );
}

function Who({ row: { audiences, external } }: { row: ConsultationRow }) {
  return (
    <>
      {audiences.map((one) => consultationWords.audience[one]).join(", ")}
      <br />
      <span className="dr-muted">{external ? "External" : "Internal"}</span>
    </>
  );
}
