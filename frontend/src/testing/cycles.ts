import { HttpResponse, http } from "msw";
import type { AuditEntry, Cycle, CycleBoard, CycleCounts, CyclePreview } from "../api/types";
import { service } from "./service";

/** An open cycle that its caller runs. */
export const cycle: Cycle = {
  ref: "2021-Q3",
  plan: "2017-2021",
  state: "OPEN",
  title: "Equality objectives, July to September 2021",
  periodStart: "2021-07-01",
  periodEnd: "2021-09-30",
  opensOn: "2021-10-01",
  closesOn: "2021-10-29",
  graceDays: 2,
  officerDue: { date: "2021-10-08" },
  headDue: { workingDays: 5, side: "BEFORE", anchor: "CLOSES" },
  officerDueOn: "2021-10-08",
  officerGraceEndsOn: "2021-10-12",
  headDueOn: "2021-10-22",
  headGraceEndsOn: "2021-10-26",
  lastDay: "2021-11-02",
  abilities: ["EDIT", "CLOSE", "LOCK", "NUDGE"],
};

const counts: CycleCounts = {
  expected: 3,
  notStarted: 1,
  draft: 0,
  returned: 0,
  submitted: 1,
  acknowledged: 1,
  published: 0,
  officerLate: 1,
  headLate: 0,
};

const board: CycleBoard = {
  cycle,
  asAt: "2021-10-20",
  counts,
  services: [
    {
      code: "HOUSING",
      name: "Housing",
      owners: [{ name: "Housing service officer", standsIn: false }],
      counts: { ...counts, expected: 1, submitted: 0, acknowledged: 0 },
      actions: [
        {
          ref: "CL-01",
          wording: "We will work with the Hospice",
          state: "NOT_STARTED",
          officer: "LATE",
          head: "IN_TIME",
        },
      ],
    },
    {
      code: "COMMUNITIES",
      name: "Communities",
      owners: [{ name: "Equalities officer", standsIn: true }],
      counts: { ...counts, expected: 2, notStarted: 0, officerLate: 0 },
      actions: [
        {
          ref: "CL-02",
          wording: "We will hold a conversation",
          state: "SUBMITTED",
          update: "U-1",
          author: "Communities officer",
          submittedOn: "2021-10-07",
          officer: "IN_TIME",
          head: "IN_GRACE",
        },
        {
          ref: "CL-03",
          wording: "We will support the forum",
          state: "ACKNOWLEDGED",
          update: "U-2",
          author: "Communities officer",
          submittedOn: "2021-10-06",
          acknowledgedOn: "2021-10-09",
          officer: "IN_TIME",
          head: "IN_TIME",
        },
      ],
    },
  ],
  outbox: { mailConfigured: false, waiting: 0, mails: [] },
};

const rated = (rating: "GREEN" | "AMBER", explanation: string) => ({
  rating,
  explanation,
  counts: { complete: 0, green: 2, amber: 1, red: 0, notRated: 0, closed: 0, total: 3 },
});

const [atRisk, onTrack] = [rated("AMBER", "1 of 3 at risk"), rated("GREEN", "All on track")];

const preview: CyclePreview = {
  shownAsAt: "2021-03-31",
  today: "2021-10-20",
  plan: { name: "Plan", now: atRisk, acknowledged: atRisk, submitted: onTrack },
  roles: [
    {
      code: "COMMUNITY_LEADER",
      name: "Community Leader",
      ...{ now: atRisk, acknowledged: onTrack, submitted: onTrack },
    },
  ],
  holes: [
    { code: "HOUSING", name: "Housing", acknowledged: ["CL-01"], submitted: ["CL-01"] },
    { code: "COMMUNITIES", name: "Communities", acknowledged: ["CL-02"], submitted: [] },
  ],
};

/** Two changes of the trail: wording that was changed for a reason, and a cycle that was made. */
export const entries: AuditEntry[] = [
  {
    id: 12,
    at: "2021-10-20T13:05:09Z",
    who: { name: "Equalities officer", id: "officer-1", role: "equalities-officer" },
    requestId: "request-7",
    reason: "The committee asked for it",
    operation: "UPDATE",
    what: { kind: "ACTION", ref: "EM-01" },
    changes: [
      {
        field: "wording",
        before: "To be a fair employer",
        after: "To be a fair and inclusive employer",
      },
      { field: "dueDate", before: "2021-06-30" },
    ] as AuditEntry["changes"],
    sealed: 3,
  },
  {
    id: 11,
    at: "2021-10-20T13:00:00Z",
    who: { name: "Equalities officer" },
    operation: "INSERT",
    what: { kind: "REPORTING_CYCLE", ref: "2021-Q3" },
    changes: [{ field: "graceDays", after: 2 }] as unknown as AuditEntry["changes"],
  },
];

/** The service knows the cycle, its board and its preview from now on. */
export function withCycle(changes: Partial<Cycle> = {}) {
  const shown = { ...cycle, ...changes };
  const page = { items: [shown], page: 1, size: 200, total: 1 };
  service.use(
    http.get("*/api/v1/cycles", () => HttpResponse.json(page)),
    http.get("*/api/v1/cycles/2021-Q3", () =>
      HttpResponse.json(shown, { headers: { ETag: '"1.a"' } }),
    ),
    http.get("*/api/v1/cycles/2021-Q3/board", () => HttpResponse.json({ ...board, cycle: shown })),
    http.get("*/api/v1/cycles/2021-Q3/preview", () => HttpResponse.json(preview)),
  );
}

/** A problem as the service tells it. */
export function problem(status: number, body: object, headers: Record<string, string> = {}) {
  return HttpResponse.json(
    { type: "/problems/test", title: "Problem", status, instance: "/", ...body },
    { status, headers: { "Content-Type": "application/problem+json", ...headers } },
  );
}
