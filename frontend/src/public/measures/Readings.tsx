import { lazy, Suspense } from "react";
import type { MeasureRow, Reading } from "../../api/types";
import { addresses } from "../../app/addresses";
import { ukNumber } from "../../design/numbers";
import { RatingTag } from "../../design/RatingTag";
import { Skeleton } from "../../design/Skeleton";
import { type Column, DataTable } from "../../design/Table";
import { CitationLink } from "../CitationLink";
import { chartPoints, readingText, standingText, unitOf } from "./readingText";

const ReadingsChart = lazy(() => import("./ReadingsChart"));

type Measured = Pick<MeasureRow, "name" | "type" | "unit" | "derivation">;

interface ReadingsProps {
  plan: string;
  measure: Measured;
  readings: readonly Reading[];
}

/** The readings of a measure as a chart with its table, or as the table alone where there is no figure to draw. */
export function Readings({ plan, measure, readings }: ReadingsProps) {
  const points = chartPoints(readings, measure.type);
  const yesOrNo = ["YES_NO", "DOCUMENT", "MILESTONE"].includes(measure.type);
  const table = (
    <DataTable
      caption={`Readings of ${measure.name}`}
      captionHidden
      rows={readings}
      rowKey={(reading) => reading.ref}
      columns={columns(plan, measure, readings, points.length > 0)}
    />
  );
  if (points.length === 0 || yesOrNo) return table;
  return (
    <Suspense fallback={<Skeleton what="the chart" blocks={3} />}>
      <ReadingsChart name={measure.name} unit={unitOf(measure)} points={points} table={table} />
    </Suspense>
  );
}

interface PeriodProps {
  plan: string;
  measure: Measured;
  reading: Reading;
}

/** A year of consultations opens the list of those that were counted. */
function Period({ plan, measure: { derivation }, reading }: PeriodProps) {
  const { label } = reading.period;
  if (!derivation || derivation.characteristic || reading.value === undefined) return <>{label}</>;
  const query = { state: "CLOSED", year: label, audience: derivation.side };
  return (
    <a
      className="govuk-link"
      href={`${addresses.consultations(plan, query)}#list`}
      aria-label={`${label}: the consultations that were counted`}
    >
      {label}
    </a>
  );
}

function columns(
  plan: string,
  measure: Measured,
  readings: readonly Reading[],
  figures: boolean,
): readonly Column<Reading>[] {
  return [
    {
      key: "period",
      header: "Period",
      cell: (reading) => <Period plan={plan} measure={measure} reading={reading} />,
    },
    {
      key: "value",
      header: "Reading",
      numeric: figures,
      cell: (reading) => <Said reading={reading} measure={measure} />,
    },
    {
      key: "target",
      header: "Target",
      numeric: figures,
      cell: (reading) => (reading.target === undefined ? "–" : ukNumber(reading.target)),
    },
    {
      key: "rating",
      header: "Rating",
      cell: (reading) => reading.rating && <RatingTag look={reading.rating} size="small" />,
    },
    {
      key: "standing",
      header: "Standing",
      cell: (reading) => <Standing reading={reading} readings={readings} measure={measure} />,
    },
    {
      key: "source",
      header: "Source",
      cell: (reading) => reading.source && <CitationLink plan={plan} citation={reading.source} />,
    },
  ];
}

function Said({ reading, measure }: { reading: Reading; measure: Measured }) {
  const text = readingText(reading, measure);
  const url = reading.document?.url;
  if (!url) return <>{text}</>;
  return (
    <a className="govuk-link" href={url}>
      {text}
    </a>
  );
}

interface StandingProps {
  reading: Reading;
  readings: readonly Reading[];
  measure: Measured;
}

/** Whether a reading counts, and what was said about it. */
function Standing({ reading, readings, measure }: StandingProps) {
  return (
    <>
      {standingText(reading, readings, measure)}
      {reading.note && (
        <>
          <br />
          <span className="dr-muted">{reading.note}</span>
        </>
      )}
    </>
  );
}
