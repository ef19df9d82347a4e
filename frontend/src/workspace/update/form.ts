import type { UpdateFields } from "../../api/types";
import type { UpdatePatch } from "../../api/work";
import { mergePatch } from "../shared/mergePatch";

type Fields<Name extends "nextSteps" | "evidence" | "closedSteps"> = NonNullable<
  UpdateFields[Name]
>[number];

/** A row of the form; its key stays with it while rows come and go. */
export interface StepRow {
  key: number;
  text: string;
  owner: string;
  due: string;
  /** The open step that it carries on. */
  carries?: string;
}

export interface EvidenceRow {
  key: number;
  kind: Fields<"evidence">["kind"];
  title: string;
  url: string;
}

/** What stands in the form: every field a text, empty where nothing is given. */
export interface Form {
  date: string;
  progress: string;
  issues: string;
  lifecycle: UpdateFields["lifecycle"];
  lifecycleReason: string;
  completedOn: string;
  forecastDate: string;
  forecastReason: string;
  officerRating: NonNullable<UpdateFields["officer"]>["rating"] | "";
  officerReason: string;
  officerReviewBy: string;
  nextSteps: readonly StepRow[];
  closedSteps: readonly Fields<"closedSteps">[];
  evidence: readonly EvidenceRow[];
  readings: UpdateFields["readings"];
}

let lastKey = 0;

export function newStep(step: Partial<Fields<"nextSteps">> = {}): StepRow {
  const { text = "", owner = "", due = "", carries } = step;
  return { key: ++lastKey, text, owner, due, ...(carries ? { carries } : {}) };
}

export function newEvidence(evidence: Partial<Fields<"evidence">> = {}): EvidenceRow {
  const { kind = "LINK", title = "", url = "" } = evidence;
  return { key: ++lastKey, kind, title, url };
}

export function toForm(fields: UpdateFields): Form {
  return {
    date: fields.date ?? "",
    progress: fields.progress ?? "",
    issues: fields.issues ?? "",
    lifecycle: fields.lifecycle,
    lifecycleReason: fields.lifecycleReason ?? "",
    completedOn: fields.completedOn ?? "",
    forecastDate: fields.forecast?.date ?? "",
    forecastReason: fields.forecast?.reason ?? "",
    officerRating: fields.officer?.rating ?? "",
    officerReason: fields.officer?.reason ?? "",
    officerReviewBy: fields.officer?.reviewBy ?? "",
    nextSteps: (fields.nextSteps ?? []).map(newStep),
    closedSteps: fields.closedSteps ?? [],
    evidence: (fields.evidence ?? []).map(newEvidence),
    readings: fields.readings,
  };
}

/** Whether the state of the action asks for a reason. */
export function asksReason(lifecycle: Form["lifecycle"]): boolean {
  return lifecycle === "PAUSED" || lifecycle === "CANCELLED";
}

/** What the form says; a field that its other answers hide says nothing. */
export function toFields(form: Form): UpdateFields {
  const { officerRating, officerReason, officerReviewBy } = form;
  return filled({
    date: form.date,
    progress: form.progress,
    issues: form.issues,
    lifecycle: form.lifecycle,
    lifecycleReason: asksReason(form.lifecycle) ? form.lifecycleReason : "",
    completedOn: form.lifecycle === "COMPLETE" ? form.completedOn : "",
    forecast: orNothing(filled({ date: form.forecastDate, reason: form.forecastReason })),
    officer: officerRating
      ? filled({ rating: officerRating, reason: officerReason, reviewBy: officerReviewBy })
      : undefined,
    nextSteps: form.nextSteps.map(({ key: _, ...step }) => filled(step)),
    closedSteps: form.closedSteps.map((step) => filled(step)),
    evidence: form.evidence.map(({ key: _, ...evidence }) => filled(evidence)),
    readings: form.readings?.map(({ measure, reading }) => ({ measure, reading })) ?? [],
  });
}

/** The fields as the form would send them: two that mean the same are then the same. */
export function tidy(fields: UpdateFields): UpdateFields {
  return toFields(toForm(fields));
}

/** Without the members that are empty. */
function filled<T extends object>(value: T): T {
  return Object.fromEntries(
    Object.entries(value).filter(([, part]) => part !== "" && part !== undefined),
  ) as T;
}

function orNothing<T extends object>(value: T): T | undefined {
  return Object.keys(value).length > 0 ? value : undefined;
}

/** The merge patch (RFC 7396) that makes the one into the other. */
export function patchOf(from: UpdateFields, to: UpdateFields): UpdatePatch {
  return mergePatch({ ...from }, { ...to }) as UpdatePatch;
}
