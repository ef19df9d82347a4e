import { queryOptions } from "@tanstack/react-query";
import { bodyOf, client, done, taggedBodyOf } from "./client";
import type { operations } from "./schema";
import type {
  ActionContent,
  ActionFields,
  MeasureContent,
  MeasureFields,
  NewAction,
  NewMeasure,
  NewObjective,
  ObjectiveContent,
  ObjectiveFields,
} from "./types";

/** What changes, as a JSON merge patch: lists whole, null for what is taken away; a reason once the plan is submitted. */
export type ContentPatch<Fields> = { [Name in keyof Fields]?: Fields[Name] | null };

/** Everything that an officer edits of a plan, drafts included, with the version of each part. */
export const planContentQuery = (plan: string) =>
  queryOptions({
    queryKey: ["plan-content", plan],
    queryFn: ({ signal }) =>
      bodyOf(
        client.GET("/api/v1/plans/{ref}/content", { params: { path: { ref: plan } }, signal }),
      ),
  });

/** Adds an objective to a draft. */
export function createObjective(plan: string, body: NewObjective, key: string) {
  return taggedBodyOf(client.POST("/api/v1/objectives", { params: creating(plan, key), body }));
}

/** Adds an action to a draft. */
export function createAction(plan: string, body: NewAction, key: string) {
  return taggedBodyOf(client.POST("/api/v1/actions", { params: creating(plan, key), body }));
}

/** Adds an outcome or measure to a draft. */
export function createMeasure(plan: string, body: NewMeasure, key: string) {
  return taggedBodyOf(client.POST("/api/v1/measures", { params: creating(plan, key), body }));
}

/** Changes an objective as it was seen. */
export function changeObjective(seen: ObjectiveContent, patch: ContentPatch<ObjectiveFields>) {
  return taggedBodyOf(
    client.PATCH("/api/v1/objectives/{ref}/content", {
      params: changing(seen),
      headers: mergePatch,
      body: patch as Patched<"changeObjective">,
    }),
  );
}

/** Changes an action as it was seen. */
export function changeAction(seen: ActionContent, patch: ContentPatch<ActionFields>) {
  return taggedBodyOf(
    client.PATCH("/api/v1/actions/{ref}/content", {
      params: changing(seen),
      headers: mergePatch,
      body: patch as Patched<"changeAction">,
    }),
  );
}

/** Changes an outcome or measure as it was seen. */
export function changeMeasure(seen: MeasureContent, patch: ContentPatch<MeasureFields>) {
  return taggedBodyOf(
    client.PATCH("/api/v1/measures/{ref}/content", {
      params: changing(seen),
      headers: mergePatch,
      body: patch as Patched<"changeMeasure">,
    }),
  );
}

/** Takes an objective out of a draft. */
export function deleteObjective(seen: ObjectiveContent): Promise<void> {
  return done(client.DELETE("/api/v1/objectives/{ref}/content", { params: changing(seen) }));
}

/** Takes an action out of a draft. */
export function deleteAction(seen: ActionContent): Promise<void> {
  return done(client.DELETE("/api/v1/actions/{ref}/content", { params: changing(seen) }));
}

/** Takes an outcome or measure out of a draft. */
export function deleteMeasure(seen: MeasureContent): Promise<void> {
  return done(client.DELETE("/api/v1/measures/{ref}/content", { params: changing(seen) }));
}

/** The contract describes the result; null, which takes a field away, is merge patch's own. */
type Patched<Id extends "changeObjective" | "changeAction" | "changeMeasure"> =
  operations[Id]["requestBody"]["content"]["application/json"];

const mergePatch = { "Content-Type": "application/merge-patch+json" };

function creating(plan: string, key: string) {
  return { query: { plan }, header: { "Idempotency-Key": key } };
}

function changing({ ref, plan, version }: { ref: string; plan: string; version: number }) {
  return { path: { ref }, query: { plan }, header: { "If-Match": `"${version}"` } };
}
