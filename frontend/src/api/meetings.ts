import { queryOptions } from "@tanstack/react-query";
import { bodyOf, client } from "./client";
import type { components } from "./schema";

export type Meeting = components["schemas"]["Meeting"];
export type Route = components["schemas"]["Route"];

/** Meetings of all bodies, the latest first. */
export const meetingsQuery = queryOptions({
  queryKey: ["meetings"],
  queryFn: ({ signal }) =>
    bodyOf(client.GET("/api/v1/meetings", { params: { query: { size: 200 } }, signal })),
});

/** The ways that reports go from meeting to meeting. */
export const routesQuery = queryOptions({
  queryKey: ["routes"],
  queryFn: ({ signal }) =>
    bodyOf(client.GET("/api/v1/routes", { params: { query: { size: 200 } }, signal })),
});
