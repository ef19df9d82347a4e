import type { Action } from "../../api/types";
import { ukDate } from "../../design/dates";

/** The steps that were promised on the way, and which are done. */
export function MilestoneList({ milestones }: { milestones: Action["milestones"] }) {
  return (
    <ul className="govuk-list">
      {milestones.map((milestone) => (
        <li key={milestone.text}>
          {milestone.text} <span className="dr-muted">({stateOf(milestone)})</span>
        </li>
      ))}
    </ul>
  );
}

function stateOf({ done, doneOn, due, dueText }: Action["milestones"][number]): string {
  if (done) return doneOn ? `done on ${ukDate(doneOn)}` : "done";
  const when = due ? ukDate(due) : dueText;
  return when ? `not done, due ${when}` : "not done";
}
