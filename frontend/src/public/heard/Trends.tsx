import type { RepresentationTrend } from "../../api/profiles";
import { addresses } from "../../app/addresses";
import { ChartFigure } from "../../design/charts/ChartFigure";
import { ShareChart, type ShareRow } from "../../design/charts/ShareChart";
import { ukDate } from "../../design/dates";
import { ukNumber } from "../../design/numbers";
import { ShapedTag } from "../../design/ShapedTag";
import { DataTable } from "../../design/Table";
import { changes, standings } from "./heardWords";

type Point = RepresentationTrend["points"][number];

interface TrendsProps {
  plan: string;
  trends: readonly RepresentationTrend[];
}

const notShown = "Not shown: the number is small, or would give one away";

/** Each group over the consultations, the earliest first. */
export function Trends({ plan, trends }: TrendsProps) {
  return (
    <>
      {trends.map(({ category, change, points }) => (
        <section key={category} aria-label={category}>
          <h2 className="govuk-heading-m">{category}</h2>
          <p className="govuk-body">
            {change ? (
              <>
                <ShapedTag {...changes[change]} of="From the earliest to the latest" />{" "}
                {changeText[change]}
              </>
            ) : (
              "Nothing to compare yet: fewer than two consultations show a figure."
            )}
          </p>
          <ChartFigure
            caption={`${category}, consultation by consultation`}
            table={<Figures category={category} points={points} />}
          >
            <ShareChart rows={points.map((point) => shareRow(plan, point))} />
          </ChartFigure>
        </section>
      ))}
    </>
  );
}

const changeText = {
  RISING: "Their share in the latest consultation is clearly higher than in the earliest.",
  NO_CLEAR_CHANGE: "The difference between the earliest and the latest may be chance.",
  FALLING: "Their share in the latest consultation is clearly lower than in the earliest.",
} as const;

const named = ({ consultation: { title, closesOn } }: Point) =>
  closesOn ? `${title}, ${ukDate(closesOn)}` : title;

function shareRow(plan: string, point: Point): ShareRow {
  const { consultation, figures, population, edition } = point;
  const look = figures?.standing && standings[figures.standing];
  return {
    key: consultation.ref,
    label: (
      <a className="govuk-link" href={addresses.consultation(plan, consultation.ref)}>
        {named(point)}
      </a>
    ),
    name: named(point),
    share: figures?.share,
    interval: figures?.interval,
    population: population?.share,
    said: look?.word,
    aside: (
      <>
        {look && <ShapedTag {...look} of={consultation.title} />}
        {edition && <span className="dr-muted">{edition}</span>}
      </>
    ),
    missing: notShown,
  };
}

interface FiguresProps {
  category: string;
  points: readonly Point[];
}

const percent = (value: number | undefined) =>
  value === undefined ? "Not shown" : `${ukNumber(value)}%`;

function Figures({ category, points }: FiguresProps) {
  return (
    <DataTable
      caption={`${category}, consultation by consultation, in figures`}
      captionHidden
      rows={points}
      rowKey={({ consultation }) => consultation.ref}
      columns={[
        { key: "title", header: "Consultation", cell: named },
        {
          key: "count",
          header: "People",
          numeric: true,
          cell: ({ count }) => (count === undefined ? "Not shown" : ukNumber(count)),
        },
        {
          key: "base",
          header: "Of",
          numeric: true,
          cell: ({ base }) => (base === undefined ? "Not shown" : ukNumber(base)),
        },
        {
          key: "share",
          header: "Share",
          numeric: true,
          cell: ({ figures }) => percent(figures?.share),
        },
        {
          key: "between",
          header: "May lie between",
          numeric: true,
          cell: ({ figures }) =>
            figures
              ? `${percent(figures.interval.low)} and ${percent(figures.interval.high)}`
              : "Not shown",
        },
        {
          key: "population",
          header: "Population",
          numeric: true,
          cell: ({ population }) => (population ? percent(population.share) : "Not compared"),
        },
        { key: "edition", header: "Edition", cell: ({ edition }) => edition ?? "–" },
        {
          key: "standing",
          header: "In words",
          cell: ({ figures }) => (figures?.standing ? standings[figures.standing].word : "–"),
        },
      ]}
    />
  );
}
