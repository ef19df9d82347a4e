import type { AuditListQuery } from "../../api/audit";
import type { AuditEntry } from "../../api/types";

type Operation = AuditEntry["operation"];

/** Filters of the audit trail as they stand in the address. */
export interface AuditFilters {
  readonly from?: string;
  readonly to?: string;
  readonly actor?: string;
  readonly kind?: string;
  readonly ref?: string;
  readonly operation: readonly string[];
  readonly request?: string;
  /** From 1. */
  readonly page: number;
}

/** Changes on one page. */
export const pageSize = 25;

const texts = ["from", "to", "actor", "kind", "ref", "request"] as const;

/** Reads the filters from the address; empty answers of the form count as none. */
export function readFilters(search: string): AuditFilters {
  const query = new URLSearchParams(search);
  const page = Number(query.get("page") ?? "1");
  const given = texts.flatMap((name) => {
    const value = query.get(name)?.trim();
    return value ? [[name, value]] : [];
  });
  return {
    ...Object.fromEntries(given),
    operation: query.getAll("operation").flatMap((value) => value.split(",").filter(Boolean)),
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** The filters as the address writes them; the first page goes without saying. */
export function writeFilters(
  filters: AuditFilters,
): Readonly<Record<string, string | readonly string[] | undefined>> {
  const { page, ...rest } = filters;
  return { ...rest, ...(page > 1 ? { page: String(page) } : {}) };
}

/** True when the list shows less than the whole trail. */
export function isFiltered(filters: AuditFilters): boolean {
  return filters.operation.length > 0 || texts.some((name) => filters[name] !== undefined);
}

/** The filters as the service wants them; it refuses what it does not know and says what it knows. */
export function toAuditQuery({ operation, ...rest }: AuditFilters): AuditListQuery {
  return {
    ...rest,
    ...(operation.length > 0 ? { operation: operation as Operation[] } : {}),
    size: pageSize,
  };
}

/** The same filters for a download, which is whole and has no pages. */
export function toDownloadFilters(
  filters: AuditFilters,
): Readonly<Record<string, string | undefined>> {
  const { page: _page, operation, ...rest } = filters;
  return { ...rest, operation: operation.join(",") };
}
