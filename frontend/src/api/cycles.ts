import { queryOptions } from "@tanstack/react-query";
import { bodyOf, client, taggedBodyOf } from "./client";
import type { components, operations } from "./schema";
import type { NewCycle, Nudge } from "./types";

/** What a change sets, as a JSON merge patch: only what differs, null for what is taken away. */
export type CyclePatch = Readonly<Record<string, unknown>>;

type PatchBody = operations["changeCycle"]["requestBody"]["content"]["application/json"];

/** Reporting cycles of a plan, the latest first. */
export const cyclesQuery = (plan: string) =>
  queryOptions({
    queryKey: ["cycles", plan, "list"],
    queryFn: ({ signal }) =>
      bodyOf(client.GET("/api/v1/cycles", { params: { query: { plan, size: 200 } }, signal })),
  });

/** One cycle with its tag. */
export const cycleQuery = (plan: string, ref: string) =>
  queryOptions({
    queryKey: ["cycles", plan, "one", ref],
    queryFn: ({ signal }) =>
      taggedBodyOf(
        client.GET("/api/v1/cycles/{ref}", { params: { path: { ref }, query: { plan } }, signal }),
      ),
  });

/** Who has answered in a cycle, by service. */
export const boardQuery = (plan: string, ref: string) =>
  queryOptions({
    queryKey: ["cycles", plan, "board", ref],
    queryFn: ({ signal }) =>
      bodyOf(
        client.GET("/api/v1/cycles/{ref}/board", {
          params: { path: { ref }, query: { plan } },
          signal,
        }),
      ),
  });

/** The ratings if we published today. */
export const previewQuery = (plan: string, ref: string) =>
  queryOptions({
    queryKey: ["cycles", plan, "preview", ref],
    queryFn: ({ signal }) =>
      bodyOf(
        client.GET("/api/v1/cycles/{ref}/preview", {
          params: { path: { ref }, query: { plan } },
          signal,
        }),
      ),
  });

/** Makes a cycle; the same key makes it once, however often the answer is lost. */
export function createCycle(plan: string, cycle: NewCycle, key: string) {
  return taggedBodyOf(
    client.POST("/api/v1/cycles", {
      params: { query: { plan }, header: { "Idempotency-Key": key } },
      body: cycle,
    }),
  );
}

/** Changes a cycle as it was seen. */
export function changeCycle(plan: string, ref: string, etag: string, patch: CyclePatch) {
  return taggedBodyOf(
    client.PATCH("/api/v1/cycles/{ref}", {
      params: { path: { ref }, query: { plan }, header: { "If-Match": etag } },
      headers: { "Content-Type": "application/merge-patch+json" },
      body: patch as PatchBody,
    }),
  );
}

/** What ends a cycle by hand: a closure lets reviewers finish, a lock does not. */
export type CycleEnd = "closure" | "lock";

/** Closes or locks a cycle as it was seen. */
export function endCycle(
  plan: string,
  ref: string,
  end: CycleEnd,
  etag: string,
  reason: string,
  key: string,
) {
  const request = {
    params: {
      path: { ref },
      query: { plan },
      header: { "If-Match": etag, "Idempotency-Key": key },
    },
    body: { reason },
  };
  return taggedBodyOf(
    end === "closure"
      ? client.POST("/api/v1/cycles/{ref}/closure", request)
      : client.POST("/api/v1/cycles/{ref}/lock", request),
  );
}

/** Why a closed cycle is opened again, and until when. */
export type CycleReopening = components["schemas"]["CycleReopening"];

/** Opens a closed cycle again as it was seen. */
export function reopenCycle(
  plan: string,
  ref: string,
  etag: string,
  reopening: CycleReopening,
  key: string,
) {
  return taggedBodyOf(
    client.POST("/api/v1/cycles/{ref}/reopening", {
      params: {
        path: { ref },
        query: { plan },
        header: { "If-Match": etag, "Idempotency-Key": key },
      },
      body: reopening,
    }),
  );
}

/** Reminds some or all who have not answered. */
export function nudge(plan: string, ref: string, who: Nudge, key: string) {
  return bodyOf(
    client.POST("/api/v1/cycles/{ref}/nudges", {
      params: { path: { ref }, query: { plan }, header: { "Idempotency-Key": key } },
      body: who,
    }),
  );
}
