import type { Cycle } from "../../api/types";
import { ukDate } from "../../design/dates";
import { counted } from "../../design/numbers";
import { SummaryList } from "../../design/SummaryList";
import { deadlineText } from "./words";

/** The days of a cycle: as they were set, and what the rules come to. */
export function CycleFacts({ cycle }: { cycle: Cycle }) {
  const { officerDue, headDue, graceDays = 0, closed, locked, meetingOn, locksOn } = cycle;
  const grace = graceDays > 0;
  return (
    <SummaryList
      rows={[
        { key: "Period", value: span(cycle.periodStart, cycle.periodEnd) },
        {
          key: "Window",
          value: `${span(cycle.opensOn, cycle.closesOn)}${
            grace
              ? `; with ${counted(graceDays, "working day")} of grace until ${ukDate(cycle.lastDay)}`
              : ""
          }`,
        },
        {
          key: "Officers hand in by",
          value: (
            <Due
              on={cycle.officerDueOn}
              rule={deadlineText(officerDue)}
              late={grace ? cycle.officerGraceEndsOn : undefined}
            />
          ),
        },
        {
          key: "Heads of service acknowledge by",
          value: (
            <Due
              on={cycle.headDueOn}
              rule={deadlineText(headDue)}
              late={grace ? cycle.headGraceEndsOn : undefined}
            />
          ),
        },
        meetingOn !== undefined && { key: "Committee meets", value: ukDate(meetingOn) },
        locksOn !== undefined && { key: "Locks", value: ukDate(locksOn) },
        closed && {
          key: "Closed by hand",
          value: `${ukDate(closed.day)} by ${closed.by}: ${closed.reason}`,
        },
        locked && {
          key: "Locked by hand",
          value: `${ukDate(locked.day)} by ${locked.by}: ${locked.reason}`,
        },
      ]}
    />
  );
}

interface DueProps {
  on: string;
  rule: string;
  /** Last day of grace, where there is any. */
  late: string | undefined;
}

function Due({ on, rule, late }: DueProps) {
  const day = ukDate(on);
  return (
    <>
      {day}
      {rule !== day && ` (${rule.charAt(0).toLowerCase()}${rule.slice(1)})`}
      {late && `; late after ${ukDate(late)}`}
    </>
  );
}

/** "1 July 2021 to 30 September 2021". */
export function span(from: string, to: string): string {
  return `${ukDate(from)} to ${ukDate(to)}`;
}
