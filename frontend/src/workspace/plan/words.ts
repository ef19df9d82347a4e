import type {
  DispositionKind,
  PlanAbility,
  PlanRecord,
  PlanState,
  PlanStep,
  WordingLine,
} from "../../api/types";
import { ukDate } from "../../design/dates";
import type { Look } from "../cycle/Mark";

/** How far a plan has got, in words and shape. */
export const planStates: Readonly<Record<PlanState, Look & { meaning: string }>> = {
  DRAFT: {
    word: "Draft",
    shape: "half",
    tone: "none",
    meaning: "It is being written. Only officers, reviewers and the committee clerk know of it.",
  },
  SUBMITTED: {
    word: "Submitted",
    shape: "play",
    tone: "complete",
    meaning: "Its wording is frozen, and it waits for the approving body.",
  },
  IN_FORCE: {
    word: "In force",
    shape: "disc",
    tone: "green",
    meaning: "It was approved. Its wording is frozen for good; a change of it is a new plan.",
  },
  SUPERSEDED: {
    word: "Superseded",
    shape: "square",
    tone: "none",
    meaning: "A later plan took its place.",
  },
  CLOSED: { word: "Closed", shape: "padlock", tone: "none", meaning: "It has ended." },
};

export const stepWords: Readonly<Record<PlanStep["step"], string>> = {
  SUBMITTED: "Submitted",
  RETURNED: "Taken back to draft",
  APPROVED: "Approved",
  SUPERSEDED: "Superseded",
  CLOSED: "Closed",
};

/** What can be done with a plan, as the list says it. */
export const abilityWords: Readonly<Record<PlanAbility, string>> = {
  EDIT: "Change it",
  DELETE: "Throw it away",
  SUBMIT: "Submit it",
  RETURN: "Take it back to draft",
  APPROVE: "Record its approval",
  CLOSE: "Close it",
};

export const dispositionWords: Readonly<Record<DispositionKind, string>> = {
  DELIVERED: "Delivered",
  CARRIED_FORWARD: "Carried forward",
  MERGED: "Merged into another action",
  NOT_CARRIED_FORWARD: "Not carried forward",
};

export const kindWords: Readonly<Record<WordingLine["kind"], string>> = {
  PLAN: "Plan",
  ROLE: "Role",
  OBJECTIVE: "Objective",
  ACTION: "Action",
  MEASURE: "Measure",
};

const fieldWords: Readonly<Record<WordingLine["field"], string>> = {
  TITLE: "title",
  PERIOD: "period",
  NAME: "name",
  TEXT: "text",
  WHY_IT_MATTERS: "why it matters",
  PRIORITIES: "priorities",
  WORDING: "wording",
  SUB_POINTS: "point",
  DUE: "due date",
};

type Line = Pick<WordingLine, "kind" | "ref" | "field" | "position">;

/** A line of a plan by name, such as "Action CL-01, point 2". */
export function lineName({ kind, ref, field, position }: Line): string {
  return `${kindWords[kind]} ${ref}, ${fieldWords[field]}${position ? ` ${position}` : ""}`;
}

/** The period of a plan as published, with its days. */
export function periodText({ text, start, end }: PlanRecord["period"]): string {
  const days = [start && `from ${ukDate(start)}`, end && `to ${ukDate(end)}`].filter(Boolean);
  return days.length > 0 ? `${text} (${days.join(" ")})` : text;
}
