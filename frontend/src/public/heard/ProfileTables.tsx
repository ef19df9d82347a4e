import type { ReactNode } from "react";
import type { ProfileCategory, ProfileTable } from "../../api/profiles";
import { ChartFigure } from "../../design/charts/ChartFigure";
import { ShareChart, type ShareRow } from "../../design/charts/ShareChart";
import { ukNumber } from "../../design/numbers";
import { ShapedTag } from "../../design/ShapedTag";
import { DataTable } from "../../design/Table";
import { characteristics, keptBack, referenceText, standings } from "./heardWords";

interface ProfileTablesProps {
  tables: readonly ProfileTable[];
  /** Counts below it are not told. */
  threshold: number;
  /** Said after a table, such as the way to compare. */
  after?: (table: ProfileTable) => ReactNode;
}

/** Who answered, characteristic by characteristic: in words, as a drawing, and as the table behind it. */
export function ProfileTables({ tables, threshold, after }: ProfileTablesProps) {
  return (
    <>
      {tables.map((table) => (
        <div key={table.characteristic}>
          <h3 className="govuk-heading-m">{characteristics[table.characteristic]}</h3>
          <Words table={table} threshold={threshold} />
          <ChartFigure
            caption={`${characteristics[table.characteristic]} of those who answered`}
            table={<Figures table={table} threshold={threshold} />}
          >
            <ShareChart rows={table.categories.map((one) => shareRow(one, threshold))} />
          </ChartFigure>
          {after?.(table)}
        </div>
      ))}
    </>
  );
}

function Words({ table, threshold }: { table: ProfileTable; threshold: number }) {
  const { base, reference, similarity, categories } = table;
  const missed = categories.filter(({ figures }) => figures?.standing === "UNDER_REPRESENTED");
  return (
    <>
      <p className="govuk-body dr-prose">
        {base === undefined
          ? `How many answered this question is not shown: fewer than ${threshold}, or it would give away a number that small.`
          : `About ${ukNumber(base)} people answered this question.`}{" "}
        {missed.length > 0 && (
          <>
            Heard less than their share of the population:{" "}
            <strong>{missed.map(({ name }) => name).join("; ")}</strong>.
          </>
        )}
        {missed.length === 0 && reference && "No group that can be shown was clearly missed."}
      </p>
      {similarity !== undefined && (
        <p className="govuk-body dr-prose">
          Taken together, those who answered are {ukNumber(Math.round(similarity * 100))}% like the
          population; 100% would be a true picture of it.
        </p>
      )}
      <p className="govuk-body-s dr-muted dr-prose">
        {reference ? `Compared with ${referenceText(reference)}.` : "Compared with no population."}
      </p>
    </>
  );
}

function shareRow(category: ProfileCategory, threshold: number): ShareRow {
  const { name, figures, population } = category;
  const look = figures?.standing && standings[figures.standing];
  return {
    key: name,
    label: name,
    name,
    share: figures?.share,
    interval: figures?.interval,
    population: population?.share,
    said: look?.word,
    aside: look && <ShapedTag {...look} of={name} />,
    missing: keptBack(threshold),
  };
}

function Figures({ table, threshold }: { table: ProfileTable; threshold: number }) {
  return (
    <DataTable
      caption={`${characteristics[table.characteristic]} of those who answered, in figures`}
      captionHidden
      rows={table.categories}
      rowKey={({ name }) => name}
      columns={[
        { key: "name", header: "Group", cell: ({ name }) => name },
        {
          key: "count",
          header: "People",
          numeric: true,
          cell: ({ count }) => (count === undefined ? `Not shown*` : ukNumber(count)),
        },
        {
          key: "share",
          header: "Share",
          numeric: true,
          cell: ({ figures }) => (figures ? percent(figures.share) : "Not shown*"),
        },
        {
          key: "interval",
          header: "May lie between",
          numeric: true,
          cell: ({ figures }) =>
            figures
              ? `${percent(figures.interval.low)} and ${percent(figures.interval.high)}`
              : "Not shown*",
        },
        {
          key: "population",
          header: "Population",
          numeric: true,
          cell: ({ population }) => (population ? percent(population.share) : "Not compared"),
        },
        {
          key: "gap",
          header: "Gap in points",
          numeric: true,
          cell: ({ figures }) => (figures?.gap === undefined ? "–" : signed(figures.gap)),
        },
        {
          key: "ratio",
          header: "Ratio",
          numeric: true,
          cell: ({ figures }) => (figures?.ratio === undefined ? "–" : ukNumber(figures.ratio)),
        },
        {
          key: "standing",
          header: "In words",
          cell: ({ figures }) => (figures?.standing ? standings[figures.standing].word : "–"),
        },
      ]}
      footer={[
        "Answered the question",
        table.base === undefined ? "Not shown*" : ukNumber(table.base),
        "",
        "",
        "",
        "",
        "",
        table.categories.some(({ suppressed }) => suppressed) || table.baseSuppressed
          ? `* ${keptBack(threshold)}`
          : "",
      ]}
    />
  );
}

const percent = (value: number) => `${ukNumber(value)}%`;

const signed = (points: number) =>
  points > 0 ? `+${ukNumber(points)}` : ukNumber(points).replace("-", "−");
