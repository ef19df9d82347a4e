import { listOf } from "../../api/downloads";
import type { Disposition } from "../../api/types";
import { addresses } from "../../app/addresses";
import { DownloadLinks } from "../../design/DownloadLinks";
import { DataTable } from "../../design/Table";
import { words } from "../words";

interface DispositionsProps {
  /** The plan that has ended; none where no action has ended yet. */
  plan: string | undefined;
  items: readonly Disposition[];
}

/** What became of every action of a plan that has ended. */
export function Dispositions({ plan, items }: DispositionsProps) {
  return (
    <section aria-labelledby="dispositions">
      <h2 className="govuk-heading-l" id="dispositions">
        What became of its actions
      </h2>
      {plan ? (
        <>
          <DataTable
            caption="What became of each action"
            captionHidden
            stack
            rows={items}
            rowKey={(row) => row.action}
            columns={[
              { key: "action", header: "Action", cell: (row) => <Named plan={plan} row={row} /> },
              {
                key: "disposition",
                header: "What became of it",
                cell: (row) => words.disposition[row.disposition],
              },
              { key: "reason", header: "In words", cell: (row) => <Reason row={row} /> },
            ]}
          />
          <DownloadLinks
            what="what became of its actions"
            downloads={listOf(plan, "dispositions")}
          />
        </>
      ) : (
        <p className="govuk-body">None of its actions has ended.</p>
      )}
    </section>
  );
}

function Named({ plan, row }: { plan: string; row: Disposition }) {
  return (
    <>
      <a className="govuk-link dr-ref" href={addresses.action(plan, row.action)}>
        {row.action}
      </a>{" "}
      {row.wording}
    </>
  );
}

function Reason({ row }: { row: Disposition }) {
  return (
    <>
      {row.reason}
      {row.to && (
        <>
          {" "}
          <a className="govuk-link" href={addresses.action(row.to.plan, row.to.action)}>
            {row.to.action} of plan {row.to.plan}
          </a>
        </>
      )}
      {row.correction && <> (Corrected: {row.correction})</>}
    </>
  );
}
