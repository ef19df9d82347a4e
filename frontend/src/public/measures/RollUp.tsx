import { useQuery } from "@tanstack/react-query";
import { listOf } from "../../api/downloads";
import { measureSummaryQuery } from "../../api/measures";
import type { MeasureTables } from "../../api/types";
import { addresses } from "../../app/addresses";
import { Loaded } from "../../app/Loaded";
import { DownloadLinks } from "../../design/DownloadLinks";
import { DataTable } from "../../design/Table";
import { type MeasureFilters, notApplicable, writeMeasureFilters } from "./measureFilters";

/** The council's roll-up tables; every number opens its list. */
export function RollUp({ plan }: { plan: string }) {
  const summary = useQuery(measureSummaryQuery(plan));
  return (
    <section aria-labelledby="roll-up">
      <h2 className="govuk-heading-l" id="roll-up">
        All together
      </h2>
      <Loaded query={summary} what="the roll-up" blocks={2}>
        {({ items: [whole] }) => whole && <Tables plan={plan} tables={whole} />}
      </Loaded>
    </section>
  );
}

function Tables({ plan, tables }: { plan: string; tables: MeasureTables }) {
  return (
    <>
      <div className="dr-rollup">
        <Counts plan={plan} caption="By rating" rows={ratingRows(tables.ratings)} />
        <Counts
          plan={plan}
          caption="Against the same period last year"
          rows={directionRows("lastYear", tables.lastYear)}
        />
        <Counts
          plan={plan}
          caption="Against the last period"
          rows={directionRows("lastPeriod", tables.lastPeriod)}
        />
      </div>
      <p className="govuk-body-s dr-muted">
        N/A: no target or nothing to compare with, not due, or late. Percentages leave out N/A.
      </p>
      <DownloadLinks what="the roll-up" downloads={listOf(plan, "measure-summary")} />
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
  caption,
  rows,
}: {
  plan: string;
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
            count === 0 ? (
              0
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
