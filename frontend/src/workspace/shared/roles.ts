/** Roles that have work of their own to do: they write, review or publish updates. */
export const workRoles = ["equalities-officer", "service-officer", "reviewer"] as const;

/** Whether somebody has a page "My work". */
export function hasWork(roles: readonly string[]): boolean {
  return workRoles.some((role) => roles.includes(role));
}
