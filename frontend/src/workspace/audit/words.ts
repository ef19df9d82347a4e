import type { AuditEntry } from "../../api/types";
import { ukDate, ukDateTime } from "../../design/dates";

/** What was done. */
export const operations: Readonly<Record<AuditEntry["operation"], string>> = {
  INSERT: "Made",
  UPDATE: "Changed",
  DELETE: "Removed",
};

/** Kinds of things in the words of the product; others are shown as the service names them. */
export const kinds: Readonly<Record<string, string>> = {
  ACTION: "Action",
  PLACE: "Place of an action in a role",
  MILESTONE: "Milestone",
  UPDATE: "Progress update",
  NEXT_STEP: "Next step",
  CLOSED_STEP: "Next step that was closed",
  EVIDENCE: "Evidence",
  ACTION_OVERRIDE: "Officer rating of an action",
  MEASURE: "Measure",
  MEASURE_ACTION: "Link of a measure to an action",
  READING: "Reading of a measure",
  UPDATE_READING: "Reading that an update rests on",
  REPORTING_CYCLE: "Reporting cycle",
  CYCLE_MAIL: "Mail of a cycle",
  PLAN: "Plan",
  RULES: "Rules of a plan",
  ROLE: "Role",
  OBJECTIVE: "Objective",
  OBJECTIVE_THEME: "Theme of an objective",
  THEME: "Theme",
  SERVICE: "Service",
  ORGANISATION: "Organisation",
  PERSON: "Person",
  PAPER: "Paper",
  PARAGRAPH: "Paragraph of a paper",
};

/** A kind in words. */
export function kindText(kind: string): string {
  return kinds[kind] ?? sentence(kind.toLowerCase().replaceAll("_", " "));
}

/** "officerDueWorkingDays" as "Officer due working days". */
export function fieldText(field: string): string {
  return sentence(field.replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase());
}

const day = /^\d{4}-\d{2}-\d{2}$/;
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}(:?\d{2})?)$/;

/** A value as it is kept, for reading. */
export function valueText(value: unknown): string {
  if (value === undefined || value === null) return "Empty";
  if (typeof value === "boolean") return value ? "Yes" : "No";
  if (typeof value === "string") {
    if (day.test(value)) return ukDate(value);
    return moment.test(value) ? ukDateTime(value) : value;
  }
  return typeof value === "object" ? JSON.stringify(value, null, 1) : String(value);
}

/** Whether two values are texts of several words, which are compared word by word. */
export function areTexts(before: unknown, after: unknown): boolean {
  return [before, after].every(
    (value) => typeof value === "string" && value.trim().split(/\s+/).length > 3,
  );
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
