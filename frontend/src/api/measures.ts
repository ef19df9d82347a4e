import { queryOptions } from "@tanstack/react-query";
import { bodyOf, client } from "./client";
import type { operations } from "./schema";

type MeasureFilters = Omit<
  NonNullable<operations["listMeasures"]["parameters"]["query"]>,
  "plan" | "size" | "page" | "format"
>;

/** Outcomes and measures of a plan, or those that a filter lets through. */
export const measuresQuery = (plan: string, filters: MeasureFilters = {}) =>
  queryOptions({
    queryKey: ["measures", plan, filters],
    queryFn: ({ signal }) =>
      bodyOf(
        client.GET("/api/v1/measures", {
          params: { query: { plan, size: 200, ...filters } },
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

/** How many measures stand and go which way. */
export const measureSummaryQuery = (plan: string, asAt?: string) =>
  queryOptions({
    queryKey: ["measure-summary", plan, asAt ?? "now"],
    queryFn: ({ signal }) =>
      bodyOf(
        client.GET("/api/v1/plans/{ref}/measure-summary", {
          params: { path: { ref: plan }, query: asAt ? { asAt } : {} },
          signal,
        }),
      ),
  });
