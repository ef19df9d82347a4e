import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { bodyOf, client } from "./client";
import type { operations } from "./schema";

/** Filters, order and page of the list of actions, as the service names them. */
export type ActionListQuery = NonNullable<operations["listActions"]["parameters"]["query"]>;

/** A page of actions; the last page stays on screen while the next one is on its way. */
export const actionsQuery = (query: ActionListQuery) =>
  queryOptions({
    queryKey: ["actions", query],
    queryFn: ({ signal }) => bodyOf(client.GET("/api/v1/actions", { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });

/** One action with its five facts, updates and measures. */
export const actionQuery = (plan: string, ref: string) =>
  queryOptions({
    queryKey: ["action", plan, ref],
    queryFn: ({ signal }) =>
      bodyOf(
        client.GET("/api/v1/actions/{ref}", {
          params: { path: { ref }, query: { plan } },
          signal,
        }),
      ),
  });
