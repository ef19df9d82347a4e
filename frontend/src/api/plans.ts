import { queryOptions } from "@tanstack/react-query";
import { bodyOf, client } from "./client";

/** Name, accent and logo of the council. */
export const siteQuery = queryOptions({
  queryKey: ["site"],
  queryFn: ({ signal }) => bodyOf(client.GET("/api/v1/site", { signal })),
  staleTime: 10 * 60_000,
});

/** Every published plan, newest first, for the plan switcher. */
export const plansQuery = queryOptions({
  queryKey: ["plans"],
  queryFn: ({ signal }) =>
    bodyOf(client.GET("/api/v1/plans", { params: { query: { size: 200 } }, signal })),
});

/** One plan with its roles, rules and papers; `current` is the plan in force. */
export const planQuery = (ref: string) =>
  queryOptions({
    queryKey: ["plan", ref],
    queryFn: ({ signal }) =>
      bodyOf(client.GET("/api/v1/plans/{ref}", { params: { path: { ref } }, signal })),
  });

/** The one document behind the overview. */
export const dashboardQuery = (ref: string) =>
  queryOptions({
    queryKey: ["dashboard", ref],
    queryFn: ({ signal }) =>
      bodyOf(client.GET("/api/v1/plans/{ref}/dashboard", { params: { path: { ref } }, signal })),
  });

/** A published paper with the paragraphs that the record cites. */
export const sourceQuery = (ref: string, code: string) =>
  queryOptions({
    queryKey: ["source", ref, code],
    queryFn: ({ signal }) =>
      bodyOf(
        client.GET("/api/v1/plans/{ref}/sources/{code}", {
          params: { path: { ref, code } },
          signal,
        }),
      ),
  });

/** What the council set out to do in a role, and why it matters. */
export const objectivesQuery = (plan: string, role: string) =>
  queryOptions({
    queryKey: ["objectives", plan, role],
    queryFn: ({ signal }) =>
      bodyOf(
        client.GET("/api/v1/objectives", {
          params: { query: { plan, role, size: 200 } },
          signal,
        }),
      ),
  });

/** What the approving body changed in the wording of a plan, word by word. */
export const planChangesQuery = (ref: string) =>
  queryOptions({
    queryKey: ["plan-changes", ref],
    queryFn: ({ signal }) =>
      bodyOf(client.GET("/api/v1/plans/{ref}/changes", { params: { path: { ref } }, signal })),
  });

/** What became of every action of a plan that has ended. */
export const dispositionsQuery = (ref: string) =>
  queryOptions({
    queryKey: ["dispositions", ref],
    queryFn: ({ signal }) =>
      bodyOf(
        client.GET("/api/v1/plans/{ref}/dispositions", {
          params: { path: { ref }, query: { size: 200 } },
          signal,
        }),
      ),
  });
