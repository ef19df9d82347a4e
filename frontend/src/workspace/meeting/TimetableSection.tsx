import type { UseQueryResult } from "@tanstack/react-query";
import type { Timetable } from "../../api/meetings";
import { Loaded } from "../../app/Loaded";
import { ukDate } from "../../design/dates";
import { Notice } from "../../design/Notice";
import { DataTable } from "../../design/Table";
import { UkDate } from "../../design/UkDate";
import { leadWords, stepWords } from "./words";

type StopDates = Timetable["stops"][number];
type Due = StopDates["dates"][number];

interface TimetableSectionProps {
  query: UseQueryResult<Timetable>;
  /** The dates before they were moved here, to be seen beside those that hold now. */
  before?: Timetable | undefined;
}

/** Every date worked back from meetings, and why they cannot be kept. */
export function TimetableSection({ query, before }: TimetableSectionProps) {
  return (
    <section aria-labelledby="timetable">
      <h2 className="govuk-heading-l" id="timetable">
        Timetable
      </h2>
      <p className="govuk-body dr-prose">
        Worked back from the meeting in working days; weekends and bank holidays of England do not
        count. Papers are public for clear days: neither the day of publication nor the day of the
        meeting is one.
      </p>
      <Loaded query={query} what="the timetable">
        {(timetable) => (
          <>
            <Conflicts conflicts={timetable.conflicts} />
            {timetable.stops.map((stop) => (
              <Dates
                key={stop.meeting}
                stop={stop}
                before={before?.stops.find(({ meeting }) => meeting === stop.meeting)}
              />
            ))}
          </>
        )}
      </Loaded>
    </section>
  );
}

function Conflicts({ conflicts }: Pick<Timetable, "conflicts">) {
  if (conflicts.length === 0) {
    return <p className="govuk-body">These dates can be kept.</p>;
  }
  return (
    <Notice title="These dates cannot all be kept">
      <ul className="govuk-list govuk-list--bullet">
        {conflicts.map(({ message }) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </Notice>
  );
}

function Dates({ stop, before }: { stop: StopDates; before: StopDates | undefined }) {
  return (
    <DataTable
      caption={`${stop.bodyName}, ${ukDate(stop.date)}`}
      stack
      rows={stop.dates}
      rowKey={keyOf}
      columns={[
        {
          key: "step",
          header: "What",
          cell: ({ step, officer }) => (officer ? `${officer} has signed` : stepWords[step]),
        },
        { key: "date", header: "By", cell: (due) => <Day due={due} was={wasOf(due, before)} /> },
        {
          key: "lead",
          header: "Counted",
          cell: ({ step, workingDays }) => leadWords(step, workingDays),
        },
      ]}
    />
  );
}

function Day({ due, was }: { due: Due; was: string | undefined }) {
  return (
    <>
      <UkDate iso={due.date} />
      {due.time && `, ${due.time}`}
      {was && was !== due.date && (
        <>
          {" "}
          <span className="dr-muted">(was {ukDate(was)})</span>
        </>
      )}
    </>
  );
}

function wasOf(due: Due, before: StopDates | undefined): string | undefined {
  return before?.dates.find((one) => keyOf(one) === keyOf(due))?.date;
}

function keyOf({ step, officer }: Due): string {
  return `${step} ${officer ?? ""}`;
}
