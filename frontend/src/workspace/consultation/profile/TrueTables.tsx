import type { TrueFigures, TrueTable } from "../../../api/trueFigures";
import { Details } from "../../../design/Details";
import { ukNumber } from "../../../design/numbers";
import { DataTable } from "../../../design/Table";
import { characteristics, referenceText, standings } from "../../../public/heard/heardWords";

/** What the saved figures truly say, marked as such. */
export function TrueTables({ figures: { tables } }: { figures: TrueFigures }) {
  if (tables.length === 0) return null;
  return (
    <Details summary="True figures as they are saved: not for the public">
      {tables.map((table) => (
        <One key={table.characteristic} table={table} />
      ))}
    </Details>
  );
}

const percent = (value: number) => `${ukNumber(value)}%`;

function One({ table }: { table: TrueTable }) {
  const { characteristic, base, rest, reference, categories } = table;
  return (
    <>
      <DataTable
        caption={`True figures: ${characteristics[characteristic]}`}
        rows={categories}
        rowKey={({ name }) => name}
        columns={[
          { key: "name", header: "Group", cell: ({ name }) => name },
          { key: "count", header: "People", numeric: true, cell: ({ count }) => ukNumber(count) },
          {
            key: "share",
            header: "Share",
            numeric: true,
            cell: ({ figures }) => percent(figures.share),
          },
          {
            key: "between",
            header: "May lie between",
            numeric: true,
            cell: ({ figures: { interval } }) =>
              `${percent(interval.low)} and ${percent(interval.high)}`,
          },
          {
            key: "population",
            header: "Population",
            numeric: true,
            cell: ({ population }) => (population ? percent(population.share) : "Not compared"),
          },
          {
            key: "standing",
            header: "In words",
            cell: ({ figures }) => (figures.standing ? standings[figures.standing].word : "–"),
          },
        ]}
        footer={["Answered the question", ukNumber(base), "", "", "", ""]}
      />
      <p className="govuk-body-s dr-muted">
        {rest > 0 && `${ukNumber(rest)} of them are in none of the groups. `}
        {reference ? `Compared with ${referenceText(reference)}.` : "Compared with no population."}
      </p>
    </>
  );
}
