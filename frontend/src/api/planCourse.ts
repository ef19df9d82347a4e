import { queryOptions } from "@tanstack/react-query";
import { bodyOf, client, done, taggedBodyOf } from "./client";
import type { operations } from "./schema";
import type { NewPlan, PlanApproval, PlanClosure, PlanStatus } from "./types";

type PatchBody = operations["changePlan"]["requestBody"]["content"]["application/json"];

/**
 * Plans in every state, the latest first.
 * @public
 */
export const planRecordsQuery = (status?: PlanStatus[]) =>
  queryOptions({
    queryKey: ["plan-records", status ?? []],
    queryFn: ({ signal }) =>
      bodyOf(
        client.GET("/api/v1/plan-records", { params: { query: { status, size: 200 } }, signal }),
      ),
  });

/**
 * How a plan stands, drafts included, with the tag that changes of it ask for.
 * @public
 */
export const planRecordQuery = (ref: string) =>
  queryOptions({
    queryKey: ["plan-record", ref],
    queryFn: ({ signal }) =>
      taggedBodyOf(client.GET("/api/v1/plans/{ref}/record", { params: { path: { ref } }, signal })),
  });

/**
 * What a plan says line by line: as it is now, or as it was frozen at a step.
 * @public
 */
export const planWordingQuery = (ref: string, step?: number) =>
  queryOptions({
    queryKey: ["plan-wording", ref, step ?? "now"],
    queryFn: ({ signal }) =>
      bodyOf(
        client.GET("/api/v1/plans/{ref}/wording", {
          params: { path: { ref }, query: { step } },
          signal,
        }),
      ),
  });

/**
 * Begins a plan; the same key begins it once.
 * @public
 */
export function createPlan(plan: NewPlan, key: string) {
  return taggedBodyOf(
    client.POST("/api/v1/plans", {
      params: { header: { "Idempotency-Key": key } },
      body: plan,
    }),
  );
}

/**
 * Changes the head of a draft as it was seen, by a JSON merge patch.
 * @public
 */
export function changePlan(ref: string, etag: string, patch: Readonly<Record<string, unknown>>) {
  return taggedBodyOf(
    client.PATCH("/api/v1/plans/{ref}", {
      params: { path: { ref }, header: { "If-Match": etag } },
      headers: { "Content-Type": "application/merge-patch+json" },
      body: patch as PatchBody,
    }),
  );
}

/**
 * Throws a draft away that was never submitted.
 * @public
 */
export function deletePlan(ref: string, etag: string) {
  return done(
    client.DELETE("/api/v1/plans/{ref}", {
      params: { path: { ref }, header: { "If-Match": etag } },
    }),
  );
}

/**
 * Puts a draft before the approving body.
 * @public
 */
export function submitPlan(ref: string, etag: string, key: string, note?: string) {
  return taggedBodyOf(
    client.POST("/api/v1/plans/{ref}/submission", {
      params: { path: { ref }, header: { "If-Match": etag, "Idempotency-Key": key } },
      body: note ? { note } : {},
    }),
  );
}

/**
 * Takes a submitted plan back to draft.
 * @public
 */
export function returnPlan(ref: string, etag: string, key: string, reason: string) {
  return taggedBodyOf(
    client.POST("/api/v1/plans/{ref}/return", {
      params: { path: { ref }, header: { "If-Match": etag, "Idempotency-Key": key } },
      body: { reason },
    }),
  );
}

/**
 * Records the approval of a plan and puts it in force; a 422 points to every disposition that is missing.
 * @public
 */
export function approvePlan(ref: string, etag: string, key: string, approval: PlanApproval) {
  return taggedBodyOf(
    client.POST("/api/v1/plans/{ref}/approval", {
      params: { path: { ref }, header: { "If-Match": etag, "Idempotency-Key": key } },
      body: approval,
    }),
  );
}

/**
 * Closes a plan in force.
 * @public
 */
export function closePlan(ref: string, etag: string, key: string, closure: PlanClosure) {
  return taggedBodyOf(
    client.POST("/api/v1/plans/{ref}/closure", {
      params: { path: { ref }, header: { "If-Match": etag, "Idempotency-Key": key } },
      body: closure,
    }),
  );
}
