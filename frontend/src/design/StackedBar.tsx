import { Details } from "./Details";
import { counted } from "./numbers";
import { RatingShape } from "./RatingShape";
import { type Look, ratingStyles } from "./ratings";
import { DataTable } from "./Table";

export interface BarPart {
  look: Look;
  count: number;
  /** Where the list behind the figure is. */
  href?: string;
}

interface StackedBarProps {
  /** What is counted, for the table's caption: "Actions of Community Leader by rating". */
  caption: string;
  /** Singular noun of what is counted, such as "action". */
  noun: string;
  parts: readonly BarPart[];
}

function share(count: number, total: number): string {
  return total === 0 ? "–" : `${Math.round((count / total) * 100)}%`;
}

/** Counts as a bar with a legend in words; the exact figures stand in the table behind it. */
export function StackedBar({ caption, noun, parts }: StackedBarProps) {
  const shown = parts.filter((part) => part.count > 0);
  const total = parts.reduce((sum, part) => sum + part.count, 0);
  return (
    <div className="dr-bar">
      <div className="dr-bar__track" aria-hidden="true">
        {shown.map((part) => (
          <Segment key={part.look} part={part} />
        ))}
      </div>
      <ul className="dr-bar__legend">
        {shown.map((part) => (
          <Legend key={part.look} part={part} />
        ))}
      </ul>
      <Details
        summary={
          <>
            Show as a table<span className="govuk-visually-hidden">: {caption}</span>
          </>
        }
      >
        <DataTable
          caption={caption}
          rows={parts}
          rowKey={(part) => part.look}
          columns={[
            { key: "look", header: "Rating", cell: (part) => <CountLabel part={part} /> },
            { key: "count", header: "Number", numeric: true, cell: (part) => part.count },
            {
              key: "share",
              header: "Share",
              numeric: true,
              cell: (part) => share(part.count, total),
            },
          ]}
          footer={["Total", counted(total, noun), total === 0 ? "–" : "100%"]}
        />
      </Details>
    </div>
  );
}

function Segment({ part }: { part: BarPart }) {
  const { tone, outline } = ratingStyles[part.look];
  return (
    <span className={`dr-bar__part dr-bar__part--${tone}`} style={{ flexGrow: part.count }}>
      <RatingShape outline={outline} className="dr-bar__shape" />
      {part.count}
    </span>
  );
}

function Legend({ part }: { part: BarPart }) {
  const { word, tone, outline } = ratingStyles[part.look];
  const text = `${part.count} ${word.toLowerCase()}`;
  return (
    <li>
      <RatingShape outline={outline} className={`dr-bar__key dr-bar__key--${tone}`} />
      {part.href ? (
        <a className="govuk-link govuk-link--no-visited-state" href={part.href}>
          {text}
        </a>
      ) : (
        text
      )}
    </li>
  );
}

function CountLabel({ part }: { part: BarPart }) {
  return <>{ratingStyles[part.look].word}</>;
}
