import type { MeetingRole, TimetableStep } from "../../api/meetings";
import type { Choice } from "../../design/fields";
import { counted } from "../../design/numbers";

/** What has to be done for a meeting, as a row of the timetable. */
export const stepWords: Record<TimetableStep, string> = {
  OFFICER_UPDATES: "Officers have given their updates",
  HEAD_UPDATES: "Heads of service have seen them",
  SIGN_OFF: "The report is signed off",
  CUT_OFF: "Papers are handed in",
  PUBLIC: "Papers are public",
  MEETING: "The meeting",
};

/** What a meeting does with a report. */
export const roleWords: Record<MeetingRole, string> = {
  DECISION: "Decision",
  DISCUSSION: "Discussion",
  NOTING: "Noting",
};

export const roleChoices: readonly Choice[] = [
  { value: "DECISION", text: "It decides" },
  { value: "DISCUSSION", text: "It discusses" },
  { value: "NOTING", text: "It takes note" },
];

/** "7 working days before", and of clear days that both ends are left out. */
export function leadWords(step: TimetableStep, days: number): string {
  if (step === "MEETING") return "";
  const kind = step === "PUBLIC" ? "clear working" : "working";
  return `${counted(days, `${kind} day`)} before`;
}

/** Whether a text is a time of day such as 18:30. */
export const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
