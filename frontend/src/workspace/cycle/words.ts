import type { components } from "../../api/schema";
import type { AnswerState, Cycle, CycleCounts, CycleDeadline } from "../../api/types";
import { ukDate } from "../../design/dates";
import { counted } from "../../design/numbers";
import type { Look } from "./Mark";

type Schemas = components["schemas"];
type Side = NonNullable<CycleDeadline["side"]>;
type Anchor = NonNullable<CycleDeadline["anchor"]>;

/** What the cycle itself is at, in words and shape. */
export const cycleStates: Readonly<Record<Cycle["state"], Look & { meaning: string }>> = {
  PLANNED: { word: "Planned", shape: "ring", tone: "none", meaning: "Its window has not begun." },
  OPEN: { word: "Open", shape: "play", tone: "green", meaning: "Updates are taken." },
  CLOSED: {
    word: "Closed",
    shape: "square",
    tone: "complete",
    meaning: "Service officers hand in nothing more; reviewers may finish.",
  },
  LOCKED: {
    word: "Locked",
    shape: "padlock",
    tone: "none",
    meaning: "Only the equalities officer can hand anything in, with a reason.",
  },
};

interface AnswerLook extends Look {
  count: (counts: CycleCounts) => number;
}

/** How far the update of an action has got, in the order of its way. */
export const answerStates: Readonly<Record<AnswerState, AnswerLook>> = {
  NOT_STARTED: { word: "Not started", shape: "ring", tone: "none", count: (c) => c.notStarted },
  DRAFT: { word: "Draft", shape: "half", tone: "none", count: (c) => c.draft },
  RETURNED: { word: "Returned", shape: "back", tone: "amber", count: (c) => c.returned },
  SUBMITTED: { word: "Handed in", shape: "play", tone: "complete", count: (c) => c.submitted },
  ACKNOWLEDGED: {
    word: "Acknowledged",
    shape: "disc",
    tone: "green",
    count: (c) => c.acknowledged,
  },
  PUBLISHED: { word: "Published", shape: "square", tone: "green", count: (c) => c.published },
};

/** Late flags; in time is no flag. */
export const lateness: Readonly<Record<Schemas["CycleLateness"], Look | undefined>> = {
  IN_TIME: undefined,
  IN_GRACE: { word: "in its days of grace", shape: "clock", tone: "amber" },
  LATE: { word: "late", shape: "clock", tone: "red" },
};

export const sides: Readonly<Record<Side, string>> = { BEFORE: "before", AFTER: "after" };

export const anchors: Readonly<Record<Anchor, string>> = {
  PERIOD_END: "the end of the period",
  OPENS: "the window opens",
  CLOSES: "the window closes",
  MEETING: "the committee meets",
};

const dayOf: Readonly<Record<Anchor, string>> = {
  ...anchors,
  PERIOD_END: "the period ends",
};

/** A due date as it was set: a date, or a rule in words. */
export function deadlineText({ date, workingDays, side, anchor }: CycleDeadline): string {
  if (date) return ukDate(date);
  if (workingDays === undefined || !side || !anchor) return "Not set";
  if (workingDays === 0) return `The day on which ${dayOf[anchor]}`;
  return `${counted(workingDays, "working day")} ${sides[side]} ${anchors[anchor]}`;
}

/** Names of the fields as the form writes them. */
export const fieldLabels = {
  ref: "Reference",
  title: "Title",
  periodStart: "First day of the period",
  periodEnd: "Last day of the period",
  opensOn: "Window opens on",
  closesOn: "Window closes on",
  officerDue: "Updates due from officers",
  headDue: "Updates due past heads of service",
  graceDays: "Days of grace",
  meetingOn: "Committee meets on",
  locksOn: "Locks on",
} as const;

export type FieldName = keyof typeof fieldLabels;

export const fieldNames = Object.keys(fieldLabels) as readonly FieldName[];

/** The service's sentence with the names of fields as they stand on the page. */
export function inWordsOfTheForm(message: string): string {
  return message.replace(/\b[a-z]+[A-Z][A-Za-z]*\b/g, (name) =>
    name in fieldLabels ? `“${fieldLabels[name as FieldName]}”` : name,
  );
}
