import { queryOptions } from "@tanstack/react-query";
import { bodyOf, client, done, newKey, type Tagged, taggedBodyOf } from "./client";
import type { operations } from "./schema";
import type { UpdateFields, UpdateRow, WorkUpdate } from "./types";

/** What the person signed in has to do. */
export const workQuery = (plan: string) =>
  queryOptions({
    queryKey: ["work", plan],
    queryFn: ({ signal }) =>
      bodyOf(client.GET("/api/v1/work", { params: { query: { plan } }, signal })),
    staleTime: 0,
  });

/** One update with everything its form needs; fetched anew whenever the form opens, never behind it. */
export const updateQuery = (plan: string, ref: string) =>
  queryOptions({
    queryKey: ["work-update", plan, ref],
    queryFn: ({ signal }) =>
      taggedBodyOf(
        client.GET("/api/v1/updates/{ref}", {
          params: { path: { ref }, query: { plan } },
          signal,
        }),
      ),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });

/** Begins an update of an action, filled in from the last one. */
export function beginUpdate(plan: string, action: string, key: string): Promise<WorkUpdate> {
  return bodyOf(
    client.POST("/api/v1/actions/{ref}/updates", {
      params: { path: { ref: action }, query: { plan }, header: { "Idempotency-Key": key } },
    }),
  );
}

/** A field that is null is taken away. */
export type UpdatePatch = { [Name in keyof UpdateFields]?: UpdateFields[Name] | null };

/** Saves a draft; `leaving` lets the request outlive the page. */
export function saveUpdate(
  saved: Tagged<WorkUpdate>,
  patch: UpdatePatch,
  leaving = false,
): Promise<Tagged<WorkUpdate>> {
  const { ref, plan } = saved.body.head;
  return taggedBodyOf(
    client.PATCH("/api/v1/updates/{ref}", {
      params: { path: { ref }, query: { plan }, header: { "If-Match": saved.etag } },
      headers: { "Content-Type": "application/merge-patch+json" },
      // The contract describes the result; null, which takes a field away, is merge patch's own.
      body: patch as UpdateFields,
      keepalive: leaving,
    }),
  );
}

/** A change of state that needs no words. */
export type Move = "withdrawal" | "acknowledgement" | "publication";

/** Hands an update to the reviewer; after the lock of its cycle with a reason. */
export function submitUpdate(
  { body: { head }, etag }: Tagged<WorkUpdate>,
  reason: string | undefined,
): Promise<Tagged<WorkUpdate>> {
  return taggedBodyOf(
    client.POST("/api/v1/updates/{ref}/submission", {
      params: changing(head, etag),
      ...(reason ? { body: { reason } } : {}),
    }),
  );
}

/** Takes an update to its next state, or back. */
export function moveUpdate(
  { body: { head }, etag }: Tagged<WorkUpdate>,
  move: Move,
): Promise<Tagged<WorkUpdate>> {
  return taggedBodyOf(
    client.POST(`/api/v1/updates/{ref}/${move}`, { params: changing(head, etag) }),
  );
}

/** Sends an update back with what has to change. */
export function returnUpdate(
  { body: { head }, etag }: Tagged<WorkUpdate>,
  reason: string,
): Promise<Tagged<WorkUpdate>> {
  return taggedBodyOf(
    client.POST("/api/v1/updates/{ref}/return", {
      params: changing(head, etag),
      body: { reason },
    }),
  );
}

/** Throws a draft away. */
export function deleteUpdate({ body: { head }, etag }: Tagged<WorkUpdate>): Promise<void> {
  const { path, query, header } = changing(head, etag);
  return done(
    client.DELETE("/api/v1/updates/{ref}", {
      params: { path, query, header: { "If-Match": header["If-Match"] } },
    }),
  );
}

/** Begins a correction of a published update. */
export function correctUpdate({ ref, plan }: UpdateRow): Promise<WorkUpdate> {
  return bodyOf(
    client.POST("/api/v1/updates/{ref}/correction", {
      params: { path: { ref }, query: { plan }, header: { "Idempotency-Key": newKey() } },
    }),
  );
}

/** Acknowledges or publishes updates as they were seen: all of them or none. */
export function moveUpdates(
  plan: string,
  to: "acknowledgements" | "publications",
  rows: readonly UpdateRow[],
): Promise<operations["acknowledgeUpdates"]["responses"][200]["content"]["application/json"]> {
  return bodyOf(
    client.POST(`/api/v1/${to}`, {
      params: { query: { plan }, header: { "Idempotency-Key": newKey() } },
      body: { items: rows.map(({ ref, version }) => ({ ref, version })) },
    }),
  );
}

function changing({ ref, plan }: UpdateRow, etag: string) {
  return {
    path: { ref },
    query: { plan },
    header: { "If-Match": etag, "Idempotency-Key": newKey() },
  };
}
