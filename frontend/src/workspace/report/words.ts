import type { ReportFields, ReportImplication, ReportState } from "../../api/reports";
import type { Look } from "../cycle/Mark";

/** States of a report as a word, a shape and a colour. */
export const reportStates: Readonly<Record<ReportState, Look & { meaning: string }>> = {
  DRAFT: {
    word: "Draft",
    tone: "none",
    shape: "ring",
    meaning: "It is being written.",
  },
  IN_CLEARANCE: {
    word: "In clearance",
    tone: "amber",
    shape: "half",
    meaning: "The head of service reads it and clears it, or sends it back.",
  },
  CLEARED: {
    word: "Cleared",
    tone: "green",
    shape: "disc",
    meaning: "It can be released.",
  },
  RELEASED: {
    word: "Released",
    tone: "complete",
    shape: "padlock",
    meaning: "It is frozen. A change is a new version.",
  },
};

export const classificationWords: Readonly<Record<ReportFields["classification"], string>> = {
  PUBLIC: "Public",
  PART_EXEMPT: "Public, with exempt parts",
  EXEMPT: "Exempt as a whole",
};

/** Appendix layouts by what stands in their columns. */
export const layoutWords: Readonly<Record<string, string>> = {
  "action-plan-2017": "Action, responsible officer, how we will know, by when (2017)",
  "progress-2020": "Action, progress (2020)",
  "progress-2021": "Action, progress, issues and next steps (2021)",
  "status-2022": "Action, progress, status (2022)",
  "action-plan": "Action, service, date",
};

/** How far the sign-off of a row is. */
export function signatureLook({ signature, text }: ReportImplication): Look {
  if (signature) return { word: "Signed", tone: "green", shape: "disc" };
  return text
    ? { word: "Written, not signed", tone: "amber", shape: "half" }
    : { word: "Nothing written", tone: "none", shape: "ring" };
}
