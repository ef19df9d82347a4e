import type { UpdateRow, WorkUpdate } from "../api/types";

/** A draft of an update of CL-01 as a list gives it; a test changes what it is about. */
export function updateRowOf(changes: Partial<UpdateRow> = {}): UpdateRow {
  const ref = changes.ref ?? "U-12";
  return {
    ref,
    plan: "2017-2021",
    version: 3,
    state: "DRAFT",
    action: {
      ref: "CL-01",
      wording: "We will work with the Hospice",
      leadService: { code: "HOUSING", name: "Housing" },
      statutory: false,
      lifecycle: "IN_PROGRESS",
      band: "AMBER",
      rating: "AMBER",
      explanation: "No update since 20 October 2021",
      freshness: "OVERDUE",
    },
    date: "2021-12-01",
    progress: "The group has met.",
    lifecycle: "IN_PROGRESS",
    author: "Housing service officer",
    savedAt: "2021-12-01T10:00:00Z",
    abilities: ["EDIT", "SUBMIT", "DELETE"],
    links: { self: `/api/v1/updates/${ref}`, action: "/api/v1/actions/CL-01" },
    ...changes,
  };
}

/** The same update with everything its form needs. */
export function workUpdateOf(changes: Partial<WorkUpdate> = {}): WorkUpdate {
  return {
    head: updateRowOf(),
    fields: {
      date: "2021-12-01",
      progress: "The group has met.",
      lifecycle: "IN_PROGRESS",
      nextSteps: [{ text: "Choose a chair", owner: "Head of housing", due: "2022-01-31" }],
      closedSteps: [],
      evidence: [],
      readings: [],
    },
    previous: {
      ref: "CL-01-2021-10",
      date: "2021-10-20",
      author: "Senior Policy Officer",
      fields: { date: "2021-10-20", progress: "Work has recently restarted." },
    },
    openSteps: [],
    preview: {
      asAt: "2021-12-01",
      rating: "GREEN",
      ratingSource: "COMPUTED",
      explanation: "On course for 31 December 2021",
      computed: { rating: "GREEN", rule: "A14", explanation: "On course for 31 December 2021" },
    },
    problems: [],
    ...changes,
  };
}
