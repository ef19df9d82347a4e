import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { bodyOf, client } from "./client";
import type { operations } from "./schema";

/** Filters and page of the audit trail, as the service names them. */
export type AuditListQuery = NonNullable<operations["listAudit"]["parameters"]["query"]>;

/** A page of changes; the last page stays on screen while the next one is on its way. */
export const auditQuery = (query: AuditListQuery) =>
  queryOptions({
    queryKey: ["audit", query],
    queryFn: ({ signal }) => bodyOf(client.GET("/api/v1/audit", { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });

/** How far the trail is sealed, and when that was last proved. */
export const sealQuery = queryOptions({
  queryKey: ["audit", "seal"],
  queryFn: ({ signal }) => bodyOf(client.GET("/api/v1/audit/seal", { signal })),
});
