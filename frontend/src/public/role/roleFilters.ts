import type { ActionListQuery } from "../../api/actions";
import type { Band } from "../../api/types";

/** Filters of the list of actions as they stand in the address. */
export interface RoleFilters {
  readonly rating: readonly string[];
  readonly service?: string;
  readonly priority?: string;
  readonly crossCutting?: string;
  readonly q?: string;
  readonly sort?: string;
  /** From 1. */
  readonly page: number;
}

/** Headings that actions can be filtered by, in the order of the counts. */
export const filterBands = ["COMPLETE", "GREEN", "AMBER", "RED", "NOT_RATED", "CLOSED"] as const;

/** Actions on one page of the list. */
export const pageSize = 50;

/** Reads the filters from the address; empty answers of the form count as none. */
export function readFilters(search: string): RoleFilters {
  const query = new URLSearchParams(search);
  const one = (name: string) => query.get(name)?.trim() || undefined;
  const page = Number(query.get("page") ?? "1");
  return {
    rating: query.getAll("rating").flatMap((value) => value.split(",").filter(Boolean)),
    service: one("service"),
    priority: one("priority"),
    crossCutting: one("crossCutting"),
    q: one("q"),
    sort: one("sort"),
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** The filters as the address writes them; the first page and the plan's own order go without saying. */
export function writeFilters(
  filters: RoleFilters,
): Readonly<Record<string, string | readonly string[] | undefined>> {
  const { page, ...rest } = filters;
  return { ...rest, ...(page > 1 ? { page: String(page) } : {}) };
}

/** True when the list shows less than the whole role. */
export function isFiltered({ rating, service, priority, crossCutting, q }: RoleFilters): boolean {
  return rating.length > 0 || Boolean(service ?? priority ?? crossCutting ?? q);
}

/** The filters as the service wants them; it refuses unknown values and says which it knows. */
export function toActionQuery(plan: string, role: string, filters: RoleFilters): ActionListQuery {
  const { rating, page, ...rest } = filters;
  const present = Object.fromEntries(Object.entries(rest).filter(([, value]) => value));
  return {
    plan,
    role,
    ...present,
    ...(rating.length > 0 ? { rating: rating as Band[] } : {}),
    page,
    size: pageSize,
  };
}

/** The same filters for a download, which is whole and has no pages. */
export function toDownloadFilters(
  plan: string,
  role: string,
  filters: RoleFilters,
): Readonly<Record<string, string | undefined>> {
  const { rating, page: _page, ...rest } = filters;
  return { plan, role, ...rest, rating: rating.join(",") };
}
