import { currentPlan, type Query, withQuery } from "../../app/addresses";

const plan = (ref: string) => `/work/plans/${encodeURIComponent(ref)}`;
const cycle = (ref: string) => `/work/cycles/${encodeURIComponent(ref)}`;
const report = (ref: string) => `/work/reports/${encodeURIComponent(ref)}`;
const consultation = (ref: string) => `/work/consultations/${encodeURIComponent(ref)}`;

/** Addresses of the workspace; a chosen plan travels in those that speak of one. */
export const workspace = {
  cycles: (plan = currentPlan) => withQuery("/work/cycles", plan),
  newCycle: (plan: string) => withQuery("/work/new-cycle", plan),
  board: (plan: string, ref: string, query?: Query) => withQuery(cycle(ref), plan, query),
  editCycle: (plan: string, ref: string) => withQuery(`${cycle(ref)}/edit`, plan),
  preview: (plan: string, ref: string) => withQuery(`${cycle(ref)}/preview`, plan),
  plans: () => "/work/plans",
  newPlan: () => "/work/new-plan",
  plan: (ref: string) => plan(ref),
  editPlan: (ref: string) => `${plan(ref)}/edit`,
  planStep: (ref: string, step: string) => `${plan(ref)}/${step}`,
  newPart: (ref: string, kind: string, query?: Query) =>
    withQuery(`${plan(ref)}/new/${kind}`, currentPlan, query),
  part: (ref: string, kind: string, part: string) =>
    `${plan(ref)}/${kind}/${encodeURIComponent(part)}`,
  readings: (plan = currentPlan) => withQuery("/work/readings", plan),
  reading: (plan: string, measure: string, query?: Query) =>
    withQuery(`/work/readings/${encodeURIComponent(measure)}`, plan, query),
  consultations: (query?: Query) => withQuery("/work/consultations", currentPlan, query),
  newConsultation: () => "/work/new-consultation",
  consultation: (ref: string) => consultation(ref),
  consultationStep: (ref: string, step: string) => `${consultation(ref)}/${step}`,
  meetings: (query?: Query) => withQuery("/work/meetings", currentPlan, query),
  newMeeting: () => "/work/meetings/new-meeting",
  meeting: (ref: string) => `/work/meetings/one/${encodeURIComponent(ref)}`,
  bodies: () => "/work/meetings/bodies",
  newBody: () => "/work/meetings/new-body",
  body: (ref: string) => `/work/meetings/bodies/${encodeURIComponent(ref)}`,
  routes: () => "/work/meetings/routes",
  newRoute: () => "/work/meetings/new-route",
  route: (ref: string) => `/work/meetings/routes/${encodeURIComponent(ref)}`,
  officerTitles: () => "/work/meetings/officers",
  newOfficerTitle: () => "/work/meetings/new-officer",
  officerTitle: (ref: string) => `/work/meetings/officers/${encodeURIComponent(ref)}`,
  handOver: (query?: Query) => withQuery("/work/hand-over", currentPlan, query),
  pack: (ref: string) => `/work/hand-over/${encodeURIComponent(ref)}`,
  destinations: () => "/work/settings/destinations",
  destination: (id: string) => `/work/settings/destinations/${id}`,
  newDestination: () => "/work/settings/new-destination",
  totals: (query?: Query) => withQuery("/work/consultation-totals", currentPlan, query),
  reports: (query?: Query) => withQuery("/work/reports", currentPlan, query),
  newReport: () => "/work/new-report",
  report: (ref: string) => report(ref),
  templates: () => "/work/settings/report-templates",
  template: (key: string) => `/work/settings/report-templates/${key}`,
  newTemplate: () => "/work/settings/new-report-template",
  import: () => "/work/import",
  settings: (plan = currentPlan) => withQuery("/work/settings", plan),
  people: () => "/work/settings/people",
  person: (id: string) => `/work/settings/people/${id}`,
  services: (plan: string) => withQuery("/work/settings/services", plan),
  service: (plan: string, code: string) => withQuery(`/work/settings/services/${code}`, plan),
  newService: (plan: string) => withQuery("/work/settings/new-service", plan),
  populations: () => "/work/settings/populations",
  disclosure: () => "/work/settings/disclosure",
  rules: (plan: string) => withQuery("/work/settings/rules", plan),
  audit: (query?: Query) => withQuery("/work/audit", currentPlan, query),
};
