import { HttpResponse, http } from "msw";
import type { Person, RulesPreview, RulesSetting, ServiceSetting } from "../api/settings";
import { service } from "./service";

/** Two people, one reporting to the other. */
export const [officer, director]: readonly [Person, Person] = [
  {
    id: "00000000-0000-0000-0000-000000000001",
    name: "Housing service officer",
    email: "housing@council.example",
    post: "Housing officer",
    roles: ["service-officer"],
    services: ["HOUSING"],
    active: true,
  },
  {
    id: "00000000-0000-0000-0000-000000000002",
    name: "Director of place",
    roles: ["reviewer"],
    services: [],
    active: true,
  },
];

/** A service that leads actions. */
export const housing: ServiceSetting = {
  code: "HOUSING",
  name: "Housing",
  active: true,
  actions: 3,
};

const rules: RulesSetting["rules"] = {
  latenessMonths: 3,
  stalenessMonths: 6,
  redShare: "1/4",
  amberShare: "1/4",
  statutoryRed: true,
  measureTolerancePercent: 10,
  disabled: [],
};

/** The rules of the plan in their first version. */
export const rulesSetting: RulesSetting = {
  plan: "2017-2021",
  title: "Equality Objectives",
  version: 1,
  rules,
  reporting: { everyMonths: 12, graceDays: 28 },
  actionRules: [
    {
      id: "A4",
      when: "It is more than 3 months past its original due date",
      rating: "RED",
      enabled: true,
    },
    {
      id: "A12",
      when: "Its latest published update is older than 6 months",
      rating: "AMBER",
      enabled: true,
    },
  ],
  history: [{ version: 1, since: "2021-10-20T13:05:09Z", by: "Equalities officer", rules }],
  abilities: ["EDIT"],
};

const counts = { complete: 0, green: 2, amber: 1, red: 0, notRated: 0, closed: 0, total: 3 };
const now = { rating: "AMBER", explanation: "1 of 3 at risk", counts } as const;
const proposed = {
  rating: "RED",
  explanation: "1 of 3 off track",
  counts: { ...counts, amber: 0, red: 1 },
} as const;

/** Late is off track sooner: one action and its role change. */
export const rulesPreview: RulesPreview = {
  asAt: "2021-10-20",
  plan: { name: "Equality Objectives", now, proposed },
  roles: [{ code: "COMMUNITY_LEADER", name: "Community Leader", now, proposed }],
  changed: [
    {
      ref: "CL-01",
      wording: "We will work with the Hospice",
      now: { band: "AMBER", rule: "A5", explanation: "Late since 1 September 2021" },
      proposed: { band: "RED", rule: "A4", explanation: "Late by more than 1 month" },
    },
  ],
};

const pageOf = <T>(items: T[]) => ({ items, page: 1, size: 200, total: items.length });

/** The service knows people, a service and the rules from now on. */
export function withSettings() {
  const etag = { headers: { ETag: '"1.a"' } };
  service.use(
    http.get("*/api/v1/people", () => HttpResponse.json(pageOf([officer, director]))),
    http.get(`*/api/v1/people/${officer.id}`, () => HttpResponse.json(officer, etag)),
    http.get("*/api/v1/services", () => HttpResponse.json(pageOf([housing]))),
    http.get("*/api/v1/services/HOUSING", () => HttpResponse.json(housing, etag)),
    http.get("*/api/v1/plans/current/rules", () => HttpResponse.json(rulesSetting, etag)),
  );
}
