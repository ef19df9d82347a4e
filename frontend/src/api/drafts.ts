import { queryOptions } from "@tanstack/react-query";
import { bodyOf, client, done, type Tagged, taggedBodyOf } from "./client";
import type { NewPlan, PlanApproval, PlanClosure, PlanRecord } from "./types";

/** What a change sets, as a JSON merge patch: only what differs, null for what is taken away. */
export type Patch = Readonly<Record<string, unknown>>;

/** Plans in every state, the latest first. */
export const planRecordsQuery = queryOptions({
  queryKey: ["plan-records", "list"],
  queryFn: async ({ signal }): Promise<readonly PlanRecord[]> =>
    (await bodyOf(client.GET("/api/v1/plan-records", { params: { query: { size: 200 } }, signal })))
      .items,
});

/** How a plan stands, with the tag that changes of it ask for. */
export const planRecordQuery = (ref: string) =>
  queryOptions({
    queryKey: ["plan-records", "one", ref],
    queryFn: ({ signal }): Promise<Tagged<PlanRecord>> =>
      taggedBodyOf(client.GET("/api/v1/plans/{ref}/record", { params: { path: { ref } }, signal })),
  });

/** What a plan says, line by line: as it is, or as it was frozen at a step. */
export const planWordingQuery = (ref: string, step?: number) =>
  queryOptions({
    queryKey: ["plan-records", "wording", ref, step ?? "now"],
    queryFn: ({ signal }) =>
      bodyOf(
        client.GET("/api/v1/plans/{ref}/wording", {
          params: { path: { ref }, query: step === undefined ? {} : { step } },
          signal,
        }),
      ),
  });

/** What the approving body changed, word by word. */
export const planChangesQuery = (ref: string) =>
  queryOptions({
    queryKey: ["plan-records", "changes", ref],
    queryFn: ({ signal }) =>
      bodyOf(client.GET("/api/v1/plans/{ref}/changes", { params: { path: { ref } }, signal })),
  });

/** Begins a plan; the same key begins it once, however often the answer is lost. */
export function createPlan(plan: NewPlan, key: string): Promise<Tagged<PlanRecord>> {
  return taggedBodyOf(
    client.POST("/api/v1/plans", { params: { header: { "Idempotency-Key": key } }, body: plan }),
  );
}

/** Changes the head of a draft as it was seen. */
export function changePlan(ref: string, etag: string, patch: Patch): Promise<Tagged<PlanRecord>> {
  return taggedBodyOf(
    client.PATCH("/api/v1/plans/{ref}", {
      params: { path: { ref }, header: { "If-Match": etag } },
      headers: { "Content-Type": "application/merge-patch+json" },
      body: patch as Record<string, never>,
    }),
  );
}

/** Throws a draft away. */
export function deletePlan(ref: string, etag: string): Promise<void> {
  return done(
    client.DELETE("/api/v1/plans/{ref}", {
      params: { path: { ref }, header: { "If-Match": etag } },
    }),
  );
}

/** A step of a plan with what it has to say. */
export type Step =
  | { to: "submission"; body: { note?: string } }
  | { to: "return"; body: { reason: string } }
  | { to: "approval"; body: PlanApproval }
  | { to: "closure"; body: PlanClosure };

/** Takes a plan, as it was seen, a step on its way. */
export function takeStep(ref: string, etag: string, step: Step, key: string) {
  const params = { path: { ref }, header: { "If-Match": etag, "Idempotency-Key": key } };
  return taggedBodyOf(stepOf(params, step));
}

function stepOf(
  params: { path: { ref: string }; header: { "If-Match": string; "Idempotency-Key": string } },
  step: Step,
) {
  switch (step.to) {
    case "submission":
      return client.POST("/api/v1/plans/{ref}/submission", { params, body: step.body });
    case "return":
      return client.POST("/api/v1/plans/{ref}/return", { params, body: step.body });
    case "approval":
      return client.POST("/api/v1/plans/{ref}/approval", { params, body: step.body });
    case "closure":
      return client.POST("/api/v1/plans/{ref}/closure", { params, body: step.body });
  }
}
