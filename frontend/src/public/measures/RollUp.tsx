import { useQuery } from "@tanstack/react-query";
import { listOf } from "../../api/downloads";
import { measureSummaryQuery } from "../../api/measures";
import type { MeasureTables } from "../../api/types";
import { addresses } from "../../app/addresses";
import { Loaded } from "../../app/Loaded";
import { DownloadLinks } from "../../design/DownloadLinks";
import { DataTable } from "../../design/Table";
import { UkDate } from "../../design/UkDate";
import { MeasuresThen } from "./MeasuresThen";
import { type MeasureFilters, notApplicable, writeMeasureFilters } from "./measureFilters";
import { QuarterChoice } from "./QuarterChoice";

/** The council's roll-up tables, now or as at an earlier day; every number has its list. */
export function RollUp({ plan, asAt }: { plan: string; asAt: string | undefined }) {
  const summary = useQuery(measureSummaryQuery(plan, asAt));
  return (
    <section aria-labelledby="roll-up">
      <h2 className="govuk-heading-l" id="roll-up">
        All together
      </h2>
      <Loaded query={summary} what="the roll-up" blocks={2}>
        {({ items: [whole], latest, measures, asAt: day }) => (
          <>
            <QuarterChoice key={asAt} plan={plan} latest={latest} chosen={asAt} />
            {measures && (
              <p className="govuk-body">
                As at <UkDate iso={day} />: by the readings of periods that had ended by then, as
                they stand now.
              </p>
            )}
            {whole && <Tables plan={plan} tables={whole} asAt={measures && day} />}
            {measures && <MeasuresThen plan={plan} measures={measures} />}
          </>
        )}
      </Loaded>
    </section>
  );
}

interface TablesProps {
  plan: string;
  tables: MeasureTables;
  /** The earlier day that they are of; their list stands below them then. */
  asAt: string | undefined;
}

function Tables({ plan, tables, asAt }: TablesProps) {
  const linked = asAt === undefined;
  return (
    <>
      <div className="dr-rollup">
        <Counts plan={plan} linked={linked} caption="By rating" rows={ratingRows(tables.ratings)} />
        <Counts
          plan={plan}
          linked={linked}
          caption="Against the same period last year"
          rows={directionRows("lastYear", tables.lastYear)}
        />
        <Counts
          plan={plan}
          linked={linked}
          caption="Against the last period"
          rows={directionRows("lastPeriod", tables.lastPeriod)}
        />
      </div>
      <p className="govuk-body-s dr-muted">
        N/A: no target or nothing to compare with, not due, or late. Percentages leave out N/A.
      </p>
      <DownloadLinks what="the roll-up" downloads={listOf(plan, "measure-summary", asAt)} />
    </>
  );
}

interface CountRow {
  heading: string;
  count: number;
  percent?: number;
  filters: MeasureFilters;
}

function ratingRows(table: MeasureTables["ratings"]): readonly CountRow[] {
  const row = (
    heading: string,
    count: number,
    percent: number | undefined,
    to: MeasureFilters,
  ) => ({
    heading,
    count,
    percent,
    filters: to,
  });
  return [
    row("Green: target met", table.green, table.greenPercent, { rating: ["GREEN"] }),
    row("Amber: slightly missed", table.amber, table.amberPercent, { rating: ["AMBER"] }),
    row("Red: not achieved", table.red, table.redPercent, { rating: ["RED"] }),
    row("N/A", table.notApplicable, undefined, { rating: [...notApplicable] }),
    row("Total", table.total, undefined, {}),
  ];
}

function directionRows(
  name: "lastYear" | "lastPeriod",
  table: MeasureTables["lastYear"],
): readonly CountRow[] {
  return [
    {
      heading: "Up: improved",
      count: table.up,
      percent: table.upPercent,
      filters: { [name]: ["IMPROVED"] },
    },
    {
      heading: "No change",
      count: table.noChange,
      percent: table.noChangePercent,
      filters: { [name]: ["SUSTAINED"] },
    },
    {
      heading: "Down: declined",
      count: table.down,
      percent: table.downPercent,
      filters: { [name]: ["DECLINED"] },
    },
    { heading: "N/A", count: table.notApplicable, filters: { [name]: ["NO_COMPARISON"] } },
    { heading: "Total", count: table.total, filters: {} },
  ];
}

function Counts({
  plan,
  linked,
  caption,
  rows,
}: {
  plan: string;
  linked: boolean;
  caption: string;
  rows: readonly CountRow[];
}) {
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={({ heading }) => heading}
      columns={[
        { key: "heading", header: "Heading", cell: ({ heading }) => heading },
        {
          key: "count",
          header: "Number",
          numeric: true,
          cell: ({ heading, count, filters }) =>
            count === 0 || !linked ? (
              count
            ) : (
              <a
                className="govuk-link"
                href={`${addresses.measureList(plan, writeMeasureFilters(filters))}#list`}
                aria-label={`${count}: ${caption}, ${heading}`}
              >
                {count}
              </a>
            ),
        },
        {
          key: "percent",
          header: "Per cent",
          numeric: true,
          cell: ({ percent }) => (percent === undefined ? "–" : `${percent}%`),
        },
      ]}
    />
  );
}
