import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { bodyOf, client } from "./client";
import type { components, operations } from "./schema";

export type ReleasedReport = components["schemas"]["ReleasedReport"];
export type ReleasedReportRow = components["schemas"]["ReleasedReportRow"];
export type ReleasedDocument = components["schemas"]["ReleasedDocument"];
export type ReportPublication = components["schemas"]["ReportPublication"];

/** Page of the list of released reports, as the service names it. */
export type ReleaseListQuery = NonNullable<operations["listReports"]["parameters"]["query"]>;

/** Released reports, the latest first. */
export const releasesQuery = (query: ReleaseListQuery) =>
  queryOptions({
    queryKey: ["releases", "list", query],
    queryFn: ({ signal }) => bodyOf(client.GET("/api/v1/reports", { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });

/** One released report; without a version, the latest. */
export const releaseQuery = (ref: string, version?: number) =>
  queryOptions({
    queryKey: ["releases", "one", ref, version ?? "latest"],
    queryFn: ({ signal }) =>
      bodyOf(
        client.GET("/api/v1/reports/{ref}", {
          params: { path: { ref }, query: version ? { version } : {} },
          signal,
        }),
      ),
  });

/** The documents of a released report, as they were printed. */
export const releasedDocumentsQuery = (ref: string, version?: number) =>
  queryOptions({
    queryKey: ["releases", "documents", ref, version ?? "latest"],
    queryFn: ({ signal }) =>
      bodyOf(
        client.GET("/api/v1/reports/{ref}/documents", {
          params: { path: { ref }, query: version ? { version } : {} },
          signal,
        }),
      ),
  });

/** What became of a released report in the committee papers system. */
export const publicationQuery = (ref: string) =>
  queryOptions({
    queryKey: ["releases", "publication", ref],
    queryFn: ({ signal }) =>
      bodyOf(
        client.GET("/api/v1/reports/{ref}/publication", { params: { path: { ref } }, signal }),
      ),
  });
