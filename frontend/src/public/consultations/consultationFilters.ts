import type { ConsultationListQuery } from "../../api/consultations";
import type { Query } from "../../app/addresses";

/** Filters of the list of consultations as they stand in the address. */
export interface ConsultationFilters {
  readonly year?: string;
  readonly audience?: string;
  readonly method: readonly string[];
  readonly state: readonly string[];
  readonly ward?: string;
  readonly action?: string;
  readonly q?: string;
  readonly sort?: string;
  /** From 1. */
  readonly page: number;
}

/** Consultations on one page of the list. */
export const pageSize = 50;

/** Reads the filters from the address; empty answers of the form count as none. */
export function readFilters(search: string): ConsultationFilters {
  const query = new URLSearchParams(search);
  const one = (name: string) => query.get(name)?.trim() || undefined;
  const some = (name: string) =>
    query.getAll(name).flatMap((value) => value.split(",").filter(Boolean));
  const page = Number(query.get("page") ?? "1");
  return {
    year: one("year"),
    audience: one("audience"),
    method: some("method"),
    state: some("state"),
    ward: one("ward"),
    action: one("action"),
    q: one("q"),
    sort: one("sort"),
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** The filters as the address writes them; the first page goes without saying. */
export function writeFilters({ page, ...rest }: ConsultationFilters): Query {
  return { ...rest, ...(page > 1 ? { page: String(page) } : {}) };
}

/** True when the list shows less than the whole register. */
export function isFiltered(filters: ConsultationFilters): boolean {
  const { year, audience, method, state, ward, action, q } = filters;
  return method.length + state.length > 0 || Boolean(year ?? audience ?? ward ?? action ?? q);
}

/** The filters as the service wants them; it refuses unknown values and says which it knows. */
export function toListQuery(plan: string, filters: ConsultationFilters): ConsultationListQuery {
  const { method, state, page, ...rest } = filters;
  const present = Object.fromEntries(Object.entries(rest).filter(([, value]) => value));
  return {
    ...present,
    ...(method.length > 0 ? { method: method as ConsultationListQuery["method"] } : {}),
    ...(state.length > 0 ? { state: state as ConsultationListQuery["state"] } : {}),
    ...(filters.action ? { plan } : {}),
    page,
    size: pageSize,
  };
}

/** The same filters for a download, which is whole and has no pages. */
export function toDownloadFilters(
  plan: string,
  filters: ConsultationFilters,
): Readonly<Record<string, string | undefined>> {
  const { method, state, page: _page, ...rest } = filters;
  return {
    ...rest,
    method: method.join(","),
    state: state.join(","),
    plan: filters.action ? plan : undefined,
  };
}

/** The page that shows the list which the service names: the same question, asked of the dashboard. */
export function queryOf(href: string): Query {
  const {
    page: _page,
    size: _size,
    ...rest
  } = Object.fromEntries(new URL(href, "http://list").searchParams);
  return rest;
}
