import type { Tagged } from "../../api/client";
import {
  changeImplication,
  changeParagraph,
  changeReport,
  type Report,
  type ReportImplication,
  type ReportParagraph,
  tagOf,
} from "../../api/reports";
import type { Form } from "../plan/specForm";
import type { FieldSpec } from "../plan/specPieces";
import type { DraftKind } from "../shared/Draft";
import { isSame, mergePatch, type Tree } from "../shared/mergePatch";
import { reportFields, reportForm } from "./reportSpecs";

const isEmpty = (patch: Tree) => Object.keys(patch).length === 0;

/** Everything of a report but its paragraphs and implications. */
export const headDraft = (specs: readonly FieldSpec[]): DraftKind<Report, Form> => ({
  keyOf: ({ ref }) => `report ${ref}`,
  formOf: ({ fields }) => reportForm(specs, fields),
  send: async (saved, form, leaving) => {
    const seen = reportFields(specs, reportForm(specs, saved.body.fields));
    const patch = mergePatch(seen, reportFields(specs, form));
    return isEmpty(patch) ? saved : changeReport(saved.body.ref, saved.etag, patch, leaving);
  },
  same: (one, other) => isSame(one.fields, other.fields),
});

export interface ParagraphForm {
  heading: string;
  text: string;
  exempt: boolean;
}

const paragraphForm = ({ heading, text, exempt }: ReportParagraph): ParagraphForm => ({
  heading: heading ?? "",
  text,
  exempt,
});

const paragraphFields = ({ heading, text, exempt }: ParagraphForm): Tree => ({
  ...(heading.trim() ? { heading: heading.trim() } : {}),
  text,
  exempt,
});

/** One numbered paragraph; its number and place are not part of what is written. */
export const paragraphDraft = (report: string): DraftKind<ReportParagraph, ParagraphForm> => ({
  keyOf: ({ id }) => `report ${report} paragraph ${id}`,
  formOf: paragraphForm,
  send: async (saved, form, leaving) => {
    const patch = mergePatch(paragraphFields(paragraphForm(saved.body)), paragraphFields(form));
    return isEmpty(patch) ? saved : changeParagraph(report, saved, patch, leaving);
  },
  same: (one, other) => isSame(paragraphForm(one), paragraphForm(other)),
});

export interface ImplicationForm {
  text: string;
}

/** What one issue comes to; who signed it is not part of what is written. */
export const implicationDraft = (
  report: string,
): DraftKind<ReportImplication, ImplicationForm> => ({
  keyOf: ({ key }) => `report ${report} implication ${key}`,
  formOf: ({ text }) => ({ text: text ?? "" }),
  send: async (saved, form, leaving) => {
    const text = form.text.trim() || null;
    return text === (saved.body.text ?? null)
      ? saved
      : changeImplication(report, saved, { text }, leaving);
  },
  same: (one, other) => one.text === other.text,
});

/** A part that came inside the whole, with the tag that changes of it ask for. */
export const tagged = <T extends { version: number }>(part: T): Tagged<T> => ({
  body: part,
  etag: tagOf(part),
});
