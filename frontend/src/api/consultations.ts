import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { bodyOf, client } from "./client";
import type { operations } from "./schema";

/** Filters, order and page of the list of consultations, as the service names them. */
export type ConsultationListQuery = NonNullable<
  operations["listConsultations"]["parameters"]["query"]
>;

/** A page of public consultations; the last page stays on screen while the next one is on its way. */
export const consultationsQuery = (query: ConsultationListQuery) =>
  queryOptions({
    queryKey: ["consultations", "list", query],
    queryFn: ({ signal }) =>
      bodyOf(client.GET("/api/v1/consultations", { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });

/** How many consultations a financial year had; without a year, the latest of which anything is known. */
export const consultationSummaryQuery = (year: string | undefined) =>
  queryOptions({
    queryKey: ["consultations", "summary", year ?? "latest"],
    queryFn: ({ signal }) =>
      bodyOf(
        client.GET("/api/v1/consultations/summary", {
          params: { query: year ? { year } : {} },
          signal,
        }),
      ),
  });

/** One public consultation. */
export const consultationQuery = (ref: string) =>
  queryOptions({
    queryKey: ["consultations", "one", ref],
    queryFn: ({ signal }) =>
      bodyOf(client.GET("/api/v1/consultations/{ref}", { params: { path: { ref } }, signal })),
  });
