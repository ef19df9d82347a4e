import type { CyclePatch } from "../../api/cycles";
import type { Cycle, CycleDeadline, FieldError, NewCycle } from "../../api/types";
import { type FieldName, fieldLabels, fieldNames } from "./words";

/** A field that is wrong, with the sentence that says why. */
export interface Wrong {
  readonly field?: FieldName;
  readonly message: string;
}

type Answers = Readonly<Record<string, string | undefined>>;

/** Reads the form; what was left empty is absent. */
export function readCycle(form: FormData): NewCycle {
  const answers: Answers = Object.fromEntries(
    [...form].flatMap(([name, value]) =>
      typeof value === "string" && value.trim() ? [[name, value.trim()]] : [],
    ),
  );
  const { ref = "", title = "", periodStart = "", periodEnd = "" } = answers;
  const { opensOn = "", closesOn = "", meetingOn, locksOn, graceDays } = answers;
  return {
    ...{ ref, title, periodStart, periodEnd, opensOn, closesOn },
    officerDue: readDeadline("officerDue", answers),
    headDue: readDeadline("headDue", answers),
    graceDays: Number(graceDays ?? 0),
    ...(meetingOn ? { meetingOn } : {}),
    ...(locksOn ? { locksOn } : {}),
  };
}

function readDeadline(name: string, answers: Answers): CycleDeadline {
  if (answers[`${name}.kind`] !== "rule") {
    const date = answers[`${name}.date`];
    return date ? { date } : {};
  }
  const days = answers[`${name}.workingDays`];
  return {
    ...(days ? { workingDays: Number(days) } : {}),
    side: answers[`${name}.side`] as CycleDeadline["side"],
    anchor: answers[`${name}.anchor`] as CycleDeadline["anchor"],
  };
}

const required = ["ref", "title", "periodStart", "periodEnd", "opensOn", "closesOn"] as const;

/** What is left empty and may not be; everything else the service knows better. */
export function missing(cycle: NewCycle): readonly Wrong[] {
  const empty = required.filter((field) => !cycle[field]);
  const undated = (["officerDue", "headDue"] as const).filter((field) => !isWhole(cycle[field]));
  return [
    ...empty.map((field) => ({ field, message: `“${fieldLabels[field]}” is needed` })),
    ...undated.map((field) => ({
      field,
      message: `“${fieldLabels[field]}” needs a date or a number of working days`,
    })),
  ];
}

function isWhole({ date, workingDays }: CycleDeadline): boolean {
  return date !== undefined || workingDays !== undefined;
}

/** The field that an error of the service is about. */
export function fieldOf({ pointer }: FieldError): FieldName | undefined {
  const name = pointer.split("/")[1];
  return fieldNames.find((field) => field === name);
}

/** What can be set of a cycle, as the form would send it. */
function settingsOf(cycle: Cycle | NewCycle): Omit<NewCycle, "ref"> {
  const { title, periodStart, periodEnd, opensOn, closesOn } = cycle;
  const { officerDue, headDue, graceDays, meetingOn, locksOn } = cycle;
  return {
    ...{ title, periodStart, periodEnd, opensOn, closesOn },
    ...{ officerDue, headDue, graceDays: graceDays ?? 0, meetingOn, locksOn },
  };
}

/** Fields that differ between two states of a cycle. */
export function differing(before: Cycle | NewCycle, after: Cycle | NewCycle): readonly FieldName[] {
  const [was, is] = [settingsOf(before), settingsOf(after)];
  return fieldNames.filter(
    (name) => name !== "ref" && canonical(was[name]) !== canonical(is[name]),
  );
}

function canonical(value: unknown): string {
  return typeof value === "object" && value !== null
    ? JSON.stringify(whole(value as CycleDeadline))
    : JSON.stringify(value ?? null);
}

/** A due date with null for the parts it has not: a merge patch takes those away. */
function whole({ date, workingDays, side, anchor }: CycleDeadline) {
  return {
    date: date ?? null,
    workingDays: workingDays ?? null,
    side: side ?? null,
    anchor: anchor ?? null,
  };
}

/** The merge patch that makes what was seen into what is wanted. */
export function patchOf(seen: Cycle, wanted: NewCycle): CyclePatch {
  const settings = settingsOf(wanted);
  return Object.fromEntries(
    differing(seen, wanted).map((name) => {
      const value = settings[name as keyof typeof settings];
      return [name, typeof value === "object" ? whole(value) : (value ?? null)];
    }),
  );
}
