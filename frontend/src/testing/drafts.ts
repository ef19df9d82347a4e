import { HttpResponse, http } from "msw";
import type {
  ActionContent,
  MeasureContent,
  ObjectiveContent,
  PlanContent,
  PlanRecord,
  PlanState,
  WordingLine,
} from "../api/types";
import { service } from "./service";

/** A draft that its caller writes, begun from the plan in force. */
export const draft: PlanRecord = {
  ref: "2022-2025",
  organisation: { code: "MBC", name: "Maidstone Borough Council" },
  status: "DRAFT",
  title: "Equality Objectives 2022-2025",
  period: { text: "2022-2025", start: "2022-04-01" },
  reporting: { everyMonths: 12, graceDays: 28 },
  rules: { latenessMonths: 3, stalenessMonths: 6, statutoryRed: true, tolerancePercent: 10 },
  replaces: "2017-2021",
  roles: [{ code: "EMPLOYER", name: "Employer" }],
  priorities: [],
  crossCutting: [],
  relatedPlans: [],
  steps: [],
  version: 1,
  abilities: ["EDIT", "DELETE", "SUBMIT"],
};

/** The same plan before the approving body. */
export const submitted: PlanRecord = {
  ...draft,
  status: "SUBMITTED",
  steps: [
    {
      number: 1,
      step: "SUBMITTED",
      at: "2022-03-01T10:00:00Z",
      by: "Equalities officer",
      reason: "For the committee in March",
      digest: "ab".repeat(32),
    },
  ],
  version: 2,
  abilities: ["RETURN", "APPROVE"],
};

/** The plan in force. */
export const inForce: PlanRecord = {
  ...draft,
  ref: "2017-2021",
  status: "IN_FORCE",
  title: "Equality Objectives 2017-2021",
  period: { text: "2017-2021" },
  abilities: ["CLOSE"],
};

const partOf = (plan: string, status: PlanState) =>
  ({
    plan,
    status,
    version: 3,
    abilities: status === "DRAFT" ? ["EDIT", "DELETE"] : ["EDIT"],
  }) satisfies Partial<ObjectiveContent>;

export function contentOf(plan: string, status: PlanState, actions = ["CL-01"]): PlanContent {
  const part = partOf(plan, status);
  const open = status === "DRAFT";
  const objective: ObjectiveContent = {
    ...part,
    ref: "CL",
    changeable: open ? ["role", "text", "whyItMatters", "priorities", "cites"] : ["cites"],
    fields: { role: "COMMUNITY_LEADER", text: "To lead our communities", priorities: ["SAFE"] },
  };
  const measure: MeasureContent = {
    ...part,
    ref: "CL-O1",
    changeable: open ? ["objective", "kind", "type", "name", "target"] : ["target"],
    fields: {
      objective: "CL",
      kind: "OUTCOME",
      type: "PERCENT",
      name: "Residents who answer",
      target: 52.5,
    },
  };
  return {
    plan,
    status,
    roles: [{ code: "COMMUNITY_LEADER", name: "Community Leader" }],
    priorities: [{ code: "SAFE", name: "Safe, clean and green" }],
    crossCutting: [],
    relatedPlans: [],
    services: [
      { code: "HOUSING", name: "Housing" },
      { code: "COMMUNITIES", name: "Communities" },
    ],
    objectives: [objective],
    actions: actions.map((ref) => actionPart(plan, status, ref)),
    measures: [measure],
    abilities: open ? ["CREATE"] : [],
  };
}

/** An action of a plan as the officer edits it. */
export function actionPart(plan: string, status: PlanState, ref = "CL-01"): ActionContent {
  return {
    ...partOf(plan, status),
    ref,
    changeable:
      status === "DRAFT"
        ? ["wording", "subPoints", "leadService", "partners", "statutory", "due", "placements"]
        : ["leadService", "due.nextReview"],
    fields: {
      wording: "We will work with the Hospice",
      subPoints: ["Find a site"],
      leadService: "HOUSING",
      partners: [],
      statutory: false,
      due: { kind: "DUE", date: "2024-12-31", precision: "YEAR", text: "2024" },
      placements: [{ objective: "CL", ref }],
      milestones: [],
    },
  };
}

const lines: readonly WordingLine[] = [
  { kind: "PLAN", ref: "2022-2025", field: "TITLE", text: "Equality Objectives 2022-2025" },
  { kind: "OBJECTIVE", ref: "CL", field: "TEXT", text: "To lead our communities" },
  { kind: "ACTION", ref: "CL-01", field: "WORDING", text: "We will be open" },
  { kind: "ACTION", ref: "CL-01", field: "SUB_POINTS", position: 1, text: "Find a site" },
];

/** The service knows a plan on its way, and the plan in force that it replaces. */
export function withPlan(record: PlanRecord, content = contentOf(record.ref, record.status)) {
  const { ref, status } = record;
  const items = [record, ...(ref === inForce.ref ? [] : [inForce])];
  const tagged = (body: object) =>
    HttpResponse.json(body as Record<string, unknown>, { headers: { ETag: '"1.a"' } });
  const base = `*/api/v1/plans/${ref}`;
  service.use(
    http.get("*/api/v1/plan-records", () =>
      HttpResponse.json({ items, page: 1, size: 200, total: items.length }),
    ),
    http.get("*/api/v1/plans/2017-2021/content", () =>
      HttpResponse.json(contentOf("2017-2021", "IN_FORCE", ["CL-01", "CL-02"])),
    ),
    http.get(`${base}/record`, () => tagged(record)),
    http.get(`${base}/content`, () => tagged(content)),
    http.get(`${base}/wording`, () => tagged({ plan: ref, status, lines })),
    http.get("*/api/v1/actions/CL-01/content", () =>
      tagged(content.actions[0] ?? actionPart(ref, status)),
    ),
  );
}
