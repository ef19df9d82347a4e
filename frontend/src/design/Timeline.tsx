import type { ReactNode } from "react";

export interface TimelineEntry {
  id: string;
  title: ReactNode;
  aside?: ReactNode;
  byline?: ReactNode;
  content: ReactNode;
}

/** MoJ timeline: what happened, newest first. */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  return (
    <ol className="dr-timeline">
      {entries.map((entry) => (
        <li className="dr-timeline__item" key={entry.id} id={entry.id}>
          <div className="dr-timeline__head">
            <h3 className="dr-timeline__title">{entry.title}</h3>
            {entry.aside}
          </div>
          {entry.byline && <p className="dr-timeline__by">{entry.byline}</p>}
          {entry.content}
        </li>
      ))}
    </ol>
  );
}
