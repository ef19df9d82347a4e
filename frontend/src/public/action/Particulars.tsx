import type { ReactNode } from "react";
import type { Action, DueDate } from "../../api/types";
import { ukDateTo } from "../../design/dates";
import { SummaryList } from "../../design/SummaryList";
import { UkDate } from "../../design/UkDate";
import { words } from "../words";
import { MilestoneList } from "./MilestoneList";

/** Who is responsible and what dates were set. */
export function Particulars({ action }: { action: Action }) {
  const { leadService, partners, start, due, forecast, completedOn, closure, milestones } = action;
  return (
    <section aria-labelledby="particulars">
      <h2 className="govuk-heading-l" id="particulars">
        Who and when
      </h2>
      <SummaryList
        rows={[
          { key: "Lead service", value: leadService?.name ?? "The plan names none" },
          partners.length > 0 && { key: "Partners", value: partners.join(", ") },
          {
            key: "Serves",
            value: action.placements.map((placement) => placement.roleName).join(" and "),
          },
          start !== undefined && { key: "Starts", value: <UkDate iso={start} /> },
          { key: "Due", value: dueText(due) },
          forecast && {
            key: "Now expected",
            value: (
              <>
                <UkDate iso={forecast.date} />: {forecast.reason}
              </>
            ),
          },
          completedOn !== undefined && { key: "Completed", value: <UkDate iso={completedOn} /> },
          closure && {
            key: "Closed",
            value: `${words.disposition[closure.disposition]}: ${closure.reason}`,
          },
          action.statutory && { key: "Statutory", value: "Yes, the law asks for it" },
          milestones.length > 0 && {
            key: "Milestones",
            value: <MilestoneList milestones={milestones} />,
          },
        ]}
      />
    </section>
  );
}

/** A due date as it was published, and what it means. */
function dueText(due: DueDate): ReactNode {
  const date = due.date && ukDateTo(due.precision ?? "DAY", due.date);
  if (due.fromPlan) {
    return date ? `${date}, the end of the plan: it has no date of its own` : "No date of its own";
  }
  const review = due.nextReview && `next review ${ukDateTo("DAY", due.nextReview)}`;
  switch (due.kind) {
    case "ONGOING":
      return ["Ongoing", review].filter(Boolean).join(", ");
    case "RECURRING":
      return ["Recurring", date ?? due.text, review].filter(Boolean).join(", ");
    case "REVIEW":
      return `To be reviewed: ${date ?? due.text ?? "no date given"}`;
    case "DUE":
      return date ?? (due.text ? `“${due.text}”, as published` : "No date given");
  }
}
