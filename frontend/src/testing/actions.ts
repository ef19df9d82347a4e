import type { Action, ActionRow } from "../api/types";

/** An action with one update, rated by the rules; a test changes what it is about. */
export function actionOf(changes: Partial<Action> = {}): Action {
  const update: Action["updates"][number] = {
    ref: "CL-01-2021-10",
    actionRef: "CL-01",
    date: "2021-10-20",
    progress: "Work on this project has recently restarted.",
    issues: "This has been delayed by a year.",
    lifecycle: "IN_PROGRESS",
    evidenceStrength: "NARRATIVE",
    evidence: [],
    nextSteps: [{ text: "Form a steering group", owner: "Council officers" }],
    readings: [],
    author: "Senior Policy Officer",
    source: {
      code: "report-2021",
      title: "Action Plan – Update",
      date: "2021-10-20",
      paragraph: "2.11",
    },
  };
  return {
    ref: "CL-01",
    plan: "2017-2021",
    wording: "We will work with the Hospice",
    subPoints: [],
    placements: [
      {
        role: "COMMUNITY_LEADER",
        roleName: "Community Leader",
        objective: "CL",
        ref: "CL-01",
        wording: "We will work with the Hospice",
      },
    ],
    partners: ["Heart of Kent Hospice"],
    statutory: false,
    due: { kind: "DUE", date: "2021-12-31", precision: "YEAR", fromPlan: true },
    lifecycle: "IN_PROGRESS",
    band: "GREEN",
    rating: "GREEN",
    ratingSource: "COMPUTED",
    explanation: "On course for 31 December 2021",
    computed: { rating: "GREEN", rule: "A14", explanation: "On course for 31 December 2021" },
    freshness: "CURRENT",
    evidence: "NARRATIVE",
    milestones: [],
    measures: [],
    updates: [update],
    updateCount: 1,
    lineage: [],
    abilities: [],
    ...changes,
  };
}

/** The same action as a list gives it. */
export function rowOf(action: Action): ActionRow {
  const { ref, plan, wording, placements, leadService, statutory, due, lifecycle, band } = action;
  const { rating, ratingSource, explanation, computed, freshness, evidence } = action;
  const latest = action.updates[0];
  return {
    ...{ ref, plan, wording, placements, statutory, due, lifecycle, band },
    ...{ rating, ratingSource, explanation, computed, freshness, evidence },
    ...(leadService ? { leadService } : {}),
    ...(latest
      ? {
          latestUpdate: {
            ref: latest.ref,
            date: latest.date,
            progress: latest.progress,
            nextSteps: latest.nextSteps,
          },
        }
      : {}),
  };
}
