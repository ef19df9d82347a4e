import type { Session } from "../../api/types";

/** Those who write, review and publish updates: they have a page "My work". */
export const reporters: readonly string[] = ["equalities-officer", "service-officer", "reviewer"];

/** Those who record readings of measures. */
export const readers: readonly string[] = ["equalities-officer", "service-officer"];

/** Those who keep consultations. */
export const consulters: readonly string[] = ["equalities-officer", "service-officer"];

/** Those who keep the totals that papers published. */
export const totalKeepers: readonly string[] = ["equalities-officer"];

/** Those who see and publish true figures of who answered. */
export const profilers: readonly string[] = ["equalities-officer"];

/** Those who run reporting cycles. */
export const runners: readonly string[] = ["equalities-officer"];

/** Those who follow plans from draft to approval. */
export const planners: readonly string[] = ["equalities-officer", "reviewer", "committee-clerk"];

/** Those who write plans. */
export const planWriters: readonly string[] = ["equalities-officer"];

/** Those who see reports to committee: all of them, those in clearance, or those they are asked to sign. */
export const reportReaders: readonly string[] = [
  "equalities-officer",
  "committee-clerk",
  "reviewer",
  "service-officer",
];

/** Those who write reports to committee. */
export const reportWriters: readonly string[] = ["equalities-officer"];

/** Those who see what stands in the way of the release of a report. */
export const reportCheckers: readonly string[] = [
  "equalities-officer",
  "committee-clerk",
  "reviewer",
];

/** Those who read the audit trail. */
export const auditors: readonly string[] = ["equalities-officer", "administrator"];

/** Those who bring plans and rows in as files. */
export const importers: readonly string[] = ["equalities-officer", "administrator"];

/** Those who keep people, services and rules. */
export const keepers: readonly string[] = ["equalities-officer", "administrator"];

/** Those who keep bodies, meetings and routes of reports. */
export const clerks: readonly string[] = ["equalities-officer", "committee-clerk", "administrator"];

/** Those who see packs on their way and where they go. */
export const couriers: readonly string[] = [
  "equalities-officer",
  "committee-clerk",
  "administrator",
];

/** Those who set where packs go. */
export const administrators: readonly string[] = ["administrator"];

/** Whether somebody has one of the roles; nobody has while it is not known who is there. */
export function hasOneOf(session: Session | undefined, roles: readonly string[]): boolean {
  return session?.roles.some((role) => roles.includes(role)) ?? false;
}
