import type { TrackedStep, UpdateFields } from "../../api/types";
import { ukDate } from "../../design/dates";
import { ratingStyles } from "../../design/ratings";
import { words } from "../../public/words";

/** Names of the fields, in the order of the form. */
export const fieldLabels: Readonly<Record<keyof UpdateFields, string>> = {
  date: "Day it speaks of",
  progress: "What was done",
  issues: "What stands in the way",
  lifecycle: "Where the action stands",
  lifecycleReason: "Why",
  completedOn: "Completed on",
  forecast: "Now expected",
  closedSteps: "Earlier steps",
  nextSteps: "Next steps",
  officer: "Officer’s rating",
  evidence: "Evidence",
  readings: "Readings",
};

/** What a field says, in words; a line for each entry of a list. */
export function fieldText(
  name: keyof UpdateFields,
  fields: UpdateFields,
  openSteps: readonly TrackedStep[],
): string {
  const { forecast, officer } = fields;
  switch (name) {
    case "date":
    case "completedOn":
      return day(fields[name]);
    case "lifecycle":
      return fields.lifecycle ? words.lifecycle[fields.lifecycle] : "";
    case "forecast":
      return [day(forecast?.date), forecast?.reason].filter(Boolean).join(": ");
    case "officer":
      if (!officer) return "";
      return [
        [officer.rating && ratingStyles[officer.rating].word, officer.reason]
          .filter(Boolean)
          .join(": "),
        officer.reviewBy && `To be reviewed by ${day(officer.reviewBy)}`,
      ]
        .filter(Boolean)
        .join("\n");
    case "nextSteps":
      return lines(fields.nextSteps, ({ text, owner, due }) =>
        [text, owner, due && `by ${day(due)}`].filter(Boolean).join(", "),
      );
    case "closedSteps":
      return lines(fields.closedSteps, ({ step, outcome, note }) => {
        const text = openSteps.find(({ id }) => id === step)?.text ?? "A step";
        return [`${text}: ${outcome === "DONE" ? "done" : "dropped"}`, note]
          .filter(Boolean)
          .join(", ");
      });
    case "evidence":
      return lines(fields.evidence, ({ title, url }) => [title, url].filter(Boolean).join(", "));
    case "readings":
      return lines(fields.readings, ({ measure, reading }) => `${measure}: ${reading}`);
    default:
      return fields[name] ?? "";
  }
}

function day(iso: string | undefined): string {
  return iso ? ukDate(iso) : "";
}

function lines<T>(entries: readonly T[] | undefined, line: (entry: T) => string): string {
  return (entries ?? []).map(line).join("\n");
}
