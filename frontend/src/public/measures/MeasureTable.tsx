import type { MeasureRow } from "../../api/types";
import { addresses } from "../../app/addresses";
import { RatingTag } from "../../design/RatingTag";
import { type Column, DataTable } from "../../design/Table";
import { words } from "../words";
import { judgedNow, readingText, targetText, travelText } from "./readingText";

interface MeasureTableProps {
  plan: string;
  caption: string;
  measures: readonly MeasureRow[];
}

const columns = (plan: string): readonly Column<MeasureRow>[] => [
  {
    key: "name",
    header: "Name",
    cell: (row) => <Name plan={plan} measure={row} />,
    sortBy: (row) => row.name,
  },
  {
    key: "type",
    header: "Type",
    cell: (row) => words.measureType[row.type],
    sortBy: (row) => words.measureType[row.type],
  },
  {
    key: "target",
    header: "Target",
    cell: (row) => targetText(judgedNow(row)),
    sortBy: (row) => judgedNow(row).target,
  },
  {
    key: "latest",
    header: "Latest reading",
    cell: (row) => <Latest measure={row} />,
    sortBy: (row) => row.latestReading?.period.end,
  },
  {
    key: "rating",
    header: "Rating",
    cell: (row) => <RatingTag look={row.rating} size="small" />,
    sortBy: (row) => ["RED", "AMBER", "GREEN"].indexOf(row.rating),
  },
  {
    key: "travel",
    header: "Direction",
    cell: travelText,
    sortBy: travelText,
  },
];

/** Outcomes or measures with target, latest reading, rating and direction of travel. */
export function MeasureTable({ plan, caption, measures }: MeasureTableProps) {
  return (
    <DataTable
      caption={caption}
      captionHidden
      stack
      columns={columns(plan)}
      rows={measures}
      rowKey={(measure) => measure.ref}
    />
  );
}

function Name({ plan, measure }: { plan: string; measure: MeasureRow }) {
  return (
    <span id={measure.ref} className="dr-anchor" tabIndex={-1}>
      <span className="dr-row__ref">{measure.ref}</span>{" "}
      <a className="govuk-link dr-measure__name" href={addresses.measure(plan, measure.ref)}>
        {measure.name}
      </a>
      {measure.subPoints.length > 0 && (
        <ul className="govuk-list govuk-list--bullet dr-measure__points">
          {measure.subPoints.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      )}
    </span>
  );
}

function Latest({ measure }: { measure: MeasureRow }) {
  const { latestReading: reading } = measure;
  if (!reading) return <>No reading published</>;
  return (
    <>
      {readingText(reading, measure)}
      <br />
      <span className="dr-muted">{reading.period.label}</span>
    </>
  );
}
