import type {
  Dashboard,
  Objective,
  Plan,
  PlanSummary,
  RoleCard,
  Site,
  SourceView,
} from "../api/types";

export const site: Site = {
  councilName: "Maidstone Borough Council",
  productName: "Due Regard",
  accentColour: "#1d5e54",
  version: "1.0.0",
};

const head = {
  ref: "2017-2021",
  title: "Equality Objectives and Action Plan 2017-2021",
  body: "Maidstone Borough Council",
  period: { start: "2017-01-01", end: "2021-12-31", text: "2017-2021" },
  periodEnded: false,
  status: "IN_FORCE",
  current: true,
} as const;

const communityLeader: RoleCard = {
  code: "COMMUNITY_LEADER",
  slug: "community-leader",
  name: "Community Leader",
  objective: "To lead by example.",
  rating: "AMBER",
  ratingSource: "COMPUTED",
  explanation: "Amber: 2 of 6 rated actions are at risk (33 %)",
  computed: { rating: "AMBER", explanation: "Amber: 2 of 6 rated actions are at risk (33 %)" },
  counts: { complete: 1, green: 3, amber: 2, red: 0, notRated: 2, closed: 0, total: 8 },
  measureKind: "OUTCOME",
  measureCounts: { green: 1, amber: 0, red: 0, notApplicable: 0, total: 1 },
  latestUpdate: {
    actionRef: "CL-01",
    wording: "We will work with the Hospice",
    date: "2021-10-20",
    progress: "Work has recently restarted.",
    rating: "AMBER",
  },
};

export const dashboard: Dashboard = {
  plan: head,
  asAt: "2021-10-20",
  asAtReason: "The last published position",
  rating: "AMBER",
  ratingSource: "COMPUTED",
  explanation: "Amber: 4 of 14 rated actions are at risk (29 %)",
  counts: { complete: 2, green: 8, amber: 4, red: 0, notRated: 6, closed: 0, total: 20 },
  roles: [communityLeader],
  changes: { reported: 14, ratings: [] },
};

const summary: PlanSummary = {
  ...head,
  asAt: "2021-10-20",
  rating: "AMBER",
  explanation: dashboard.explanation,
  counts: dashboard.counts,
};

export const plans: PlanSummary[] = [
  summary,
  {
    ...summary,
    ref: "2012-2016",
    title: "Equality Objectives 2012-2016",
    status: "SUPERSEDED",
    current: false,
  },
];

export const plan: Plan = {
  ...head,
  asAt: "2021-10-20",
  asAtReason: "The last published position",
  roles: [
    {
      code: "COMMUNITY_LEADER",
      slug: "community-leader",
      name: "Community Leader",
      objectives: [{ ref: "CL", text: "To lead by example." }],
    },
  ],
  priorities: [{ code: "THRIVING", name: "A Thriving Place" }],
  crossCutting: [{ code: "HERITAGE", name: "Heritage is Respected" }],
  relatedPlans: [],
  services: [{ code: "HOUSING", name: "Housing" }],
  rules: {
    version: 1,
    latenessMonths: 3,
    stalenessMonths: 6,
    redShare: "1/4",
    amberShare: "1/4",
    statutoryRed: true,
    measureTolerancePercent: 10,
    actionRules: [
      { id: "A11", when: "No update has been published", rating: "NOT_RATED", enabled: true },
      { id: "A14", when: "None of the others fits", rating: "GREEN", enabled: true },
      { id: "A8", when: "It is paused", rating: "AMBER", enabled: false },
    ],
    rollUp: ["Red when a quarter or more of the rated actions are off track."],
  },
  sources: [{ code: "report-2021", title: "Action Plan – Update", date: "2021-10-20" }],
  abilities: [],
};

export const objective: Objective = {
  ref: "CL",
  plan: "2017-2021",
  role: { code: "COMMUNITY_LEADER", name: "Community Leader" },
  text: "To lead by example.",
  whyItMatters: ["Connection with our wider community is vital."],
  priorities: [{ code: "THRIVING", name: "A Thriving Place" }],
  prioritiesText: "All",
  crossCutting: [{ code: "HERITAGE", name: "Heritage is Respected" }],
  relatedPlans: [{ code: "STRATEGIC_PLAN", name: "Strategic Plan" }],
  actionCount: 8,
  measureCount: 1,
  abilities: [],
};

export const source: SourceView = {
  plan: "2017-2021",
  code: "report-2021",
  title: "Action Plan – Update",
  body: "Policy and Resources Committee",
  date: "2021-10-20",
  paragraphs: [
    { number: "2.10", text: "Positive progress has been made.", citedBy: [] },
    { number: "2.11", text: "This has been delayed by a year.", citedBy: ["CL-01"] },
  ],
};
