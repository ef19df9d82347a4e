import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { readingsQuery } from "../../api/measures";
import type { MeasureRow, Reading } from "../../api/types";
import { Loaded } from "../../app/Loaded";
import { Details } from "../../design/Details";
import { RatingTag } from "../../design/RatingTag";
import { Skeleton } from "../../design/Skeleton";
import { type Column, DataTable } from "../../design/Table";
import { CitationLink } from "../CitationLink";
import { chartPoints, readingText } from "./readings";

const ReadingsChart = lazy(() => import("./ReadingsChart"));

interface MeasureReadingsProps {
  plan: string;
  measure: MeasureRow;
  open: boolean;
}

/** The readings of one measure as a chart and a table, fetched when they are opened. */
export function MeasureReadings({ plan, measure, open }: MeasureReadingsProps) {
  const [opened, setOpened] = useState(open);
  const readings = useQuery({ ...readingsQuery(plan, measure.ref), enabled: opened });
  return (
    <Details summary={`Readings of ${measure.name}`} open={opened} onToggle={setOpened}>
      {opened && (
        <Loaded query={readings} what="the readings" blocks={3}>
          {({ items }) => <Readings plan={plan} measure={measure} readings={items} />}
        </Loaded>
      )}
    </Details>
  );
}

interface ReadingsProps {
  plan: string;
  measure: MeasureRow;
  readings: readonly Reading[];
}

function Readings({ plan, measure, readings }: ReadingsProps) {
  const points = chartPoints(readings);
  const yesOrNo = measure.type === "YES_NO" || measure.type === "DOCUMENT";
  const table = (
    <DataTable
      caption={`Readings of ${measure.name}`}
      captionHidden
      rows={readings}
      rowKey={(reading) => reading.ref}
      columns={columns(plan, measure)}
    />
  );
  if (points.length === 0 || yesOrNo) return table;
  return (
    <Suspense fallback={<Skeleton what="the chart" blocks={3} />}>
      <ReadingsChart name={measure.name} unit={measure.unit} points={points} table={table} />
    </Suspense>
  );
}

function columns(plan: string, measure: MeasureRow): readonly Column<Reading>[] {
  return [
    { key: "period", header: "Period", cell: (reading) => reading.period.label },
    {
      key: "value",
      header: "Reading",
      numeric: true,
      cell: (reading) => readingText(reading, measure),
    },
    {
      key: "target",
      header: "Target",
      numeric: true,
      cell: (reading) => reading.target ?? "–",
    },
    {
      key: "rating",
      header: "Rating",
      cell: (reading) => reading.rating && <RatingTag look={reading.rating} size="small" />,
    },
    {
      key: "source",
      header: "Source",
      cell: (reading) => reading.source && <CitationLink plan={plan} citation={reading.source} />,
    },
  ];
}
