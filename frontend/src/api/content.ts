import { queryOptions } from "@tanstack/react-query";
import { bodyOf, client, done, type Tagged, taggedBodyOf } from "./client";
import type { Patch } from "./drafts";
import type { ActionContent, MeasureContent, ObjectiveContent } from "./types";

/** What a plan is made of. */
export type PartKind = "objectives" | "actions" | "measures";

export type PartContent = ObjectiveContent | ActionContent | MeasureContent;

/** Everything that an officer edits of a plan. */
export const planContentQuery = (plan: string) =>
  queryOptions({
    queryKey: ["plan-content", plan, "all"],
    queryFn: ({ signal }) =>
      bodyOf(
        client.GET("/api/v1/plans/{ref}/content", { params: { path: { ref: plan } }, signal }),
      ),
  });

/** One part of a plan; fetched anew whenever its form opens, never behind it. */
export const partQuery = (plan: string, kind: PartKind, ref: string) =>
  queryOptions({
    queryKey: ["plan-content", plan, kind, ref],
    queryFn: ({ signal }): Promise<Tagged<PartContent>> =>
      taggedBodyOf<PartContent>(
        client.GET(`/api/v1/${kind}/{ref}/content`, {
          params: { path: { ref }, query: { plan } },
          signal,
        }),
      ),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });

/** Adds a part to a draft; the same key adds it once. */
export function createPart(plan: string, kind: PartKind, fields: Patch, key: string) {
  return taggedBodyOf<PartContent>(
    client.POST(`/api/v1/${kind}`, {
      params: { query: { plan }, header: { "Idempotency-Key": key } },
      // The form makes the fields of its kind; the service holds them against the contract.
      body: fields as never,
    }),
  );
}

/** Changes a part as it was seen. */
export function changePart(
  plan: string,
  kind: PartKind,
  ref: string,
  etag: string,
  patch: Patch,
): Promise<Tagged<PartContent>> {
  return taggedBodyOf<PartContent>(
    client.PATCH(`/api/v1/${kind}/{ref}/content`, {
      params: { path: { ref }, query: { plan }, header: { "If-Match": etag } },
      headers: { "Content-Type": "application/merge-patch+json" },
      body: patch as Record<string, never>,
    }),
  );
}

/** Takes a part out of a draft. */
export function deletePart(plan: string, kind: PartKind, ref: string, etag: string): Promise<void> {
  return done(
    client.DELETE(`/api/v1/${kind}/{ref}/content`, {
      params: { path: { ref }, query: { plan }, header: { "If-Match": etag } },
    }),
  );
}
