import { queryOptions } from "@tanstack/react-query";
import { bodyOf, client } from "./client";

/** Outcomes and measures of a plan, or of one of its roles. */
export const measuresQuery = (plan: string, role?: string) =>
  queryOptions({
    queryKey: ["measures", plan, role],
    queryFn: ({ signal }) =>
      bodyOf(
        client.GET("/api/v1/measures", {
          params: { query: { plan, size: 200, ...(role ? { role } : {}) } },
          signal,
        }),
      ),
  });

/** The readings of a measure, newest first. */
export const readingsQuery = (plan: string, ref: string) =>
  queryOptions({
    queryKey: ["readings", plan, ref],
    queryFn: ({ signal }) =>
      bodyOf(
        client.GET("/api/v1/measures/{ref}/readings", {
          params: { path: { ref }, query: { plan, size: 200 } },
          signal,
        }),
      ),
  });

/** One outcome or measure with its latest readings. */
export const measureQuery = (plan: string, ref: string) =>
  queryOptions({
    queryKey: ["measure", plan, ref],
    queryFn: ({ signal }) =>
      bodyOf(
        client.GET("/api/v1/measures/{ref}", {
          params: { path: { ref }, query: { plan } },
          signal,
        }),
      ),
  });
