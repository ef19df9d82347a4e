import type { MeasureRow } from "../../api/types";
import { RatingTag } from "../../design/RatingTag";
import { type Column, DataTable } from "../../design/Table";
import { words } from "../words";
import { readingText, targetText, travelText } from "./readingText";

interface MeasureTableProps {
  caption: string;
  measures: readonly MeasureRow[];
}

const columns: readonly Column<MeasureRow>[] = [
  { key: "name", header: "Name", cell: (row) => <Name measure={row} />, sortBy: (row) => row.name },
  {
    key: "type",
    header: "Type",
    cell: (row) => words.measureType[row.type],
    sortBy: (row) => words.measureType[row.type],
  },
  { key: "target", header: "Target", cell: targetText, sortBy: (row) => row.target },
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
export function MeasureTable({ caption, measures }: MeasureTableProps) {
  return (
    <DataTable
      caption={caption}
      captionHidden
      stack
      columns={columns}
      rows={measures}
      rowKey={(measure) => measure.ref}
    />
  );
}

function Name({ measure }: { measure: MeasureRow }) {
  return (
    <span id={measure.ref} className="dr-anchor" tabIndex={-1}>
      <span className="dr-row__ref">{measure.ref}</span>{" "}
      <span className="dr-measure__name">{measure.name}</span>
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
