import { queryOptions } from "@tanstack/react-query";
import { bodyOf, client, taggedBodyOf } from "./client";
import type { components, operations } from "./schema";

type Schemas = components["schemas"];

export type Person = Schemas["Person"];
export type PersonFields = Schemas["PersonFields"];
export type ServiceSetting = Schemas["ServiceSetting"];
export type ServiceFields = Schemas["ServiceFields"];
export type NewService = Schemas["NewService"];
export type RulesSetting = Schemas["RulesSetting"];
export type RulesFields = Schemas["RulesFields"];
export type RulesChange = Schemas["RulesChange"];
export type RulesPreview = Schemas["RulesPreview"];

type PersonPatch = operations["changePerson"]["requestBody"]["content"]["application/json"];
type ServicePatch = operations["changeService"]["requestBody"]["content"]["application/json"];

const mergePatch = { "Content-Type": "application/merge-patch+json" } as const;

/** A field that is null is taken away. */
type Patch<T> = { [Name in keyof T]?: T[Name] | null };

/** People who have signed in, those who have left at the end. */
export const peopleQuery = queryOptions({
  queryKey: ["settings", "people"],
  queryFn: ({ signal }) =>
    bodyOf(client.GET("/api/v1/people", { params: { query: { size: 200 } }, signal })),
});

/** One person with their tag. */
export const personQuery = (id: string) =>
  queryOptions({
    queryKey: ["settings", "person", id],
    queryFn: ({ signal }) =>
      taggedBodyOf(client.GET("/api/v1/people/{id}", { params: { path: { id } }, signal })),
  });

/** Changes what is said of a person here, as it was seen. */
export function changePerson(id: string, etag: string, patch: Patch<PersonFields>) {
  return taggedBodyOf(
    client.PATCH("/api/v1/people/{id}", {
      params: { path: { id }, header: { "If-Match": etag } },
      headers: mergePatch,
      body: patch as PersonPatch,
    }),
  );
}

/** Services of the body whose plan it is, those that are out of use at the end. */
export const servicesQuery = (plan: string) =>
  queryOptions({
    queryKey: ["settings", "services", plan],
    queryFn: ({ signal }) =>
      bodyOf(client.GET("/api/v1/services", { params: { query: { plan, size: 200 } }, signal })),
  });

/** One service with its tag. */
export const serviceQuery = (plan: string, code: string) =>
  queryOptions({
    queryKey: ["settings", "service", plan, code],
    queryFn: ({ signal }) =>
      taggedBodyOf(
        client.GET("/api/v1/services/{code}", {
          params: { path: { code }, query: { plan } },
          signal,
        }),
      ),
  });

/** Adds a service; the same key adds it once. */
export function createService(plan: string, service: NewService, key: string) {
  return taggedBodyOf(
    client.POST("/api/v1/services", {
      params: { query: { plan }, header: { "Idempotency-Key": key } },
      body: service,
    }),
  );
}

/** Changes a service as it was seen. */
export function changeService(
  plan: string,
  code: string,
  etag: string,
  patch: Patch<ServiceFields>,
) {
  return taggedBodyOf(
    client.PATCH("/api/v1/services/{code}", {
      params: { path: { code }, query: { plan }, header: { "If-Match": etag } },
      headers: mergePatch,
      body: patch as ServicePatch,
    }),
  );
}

/** Rules of a plan with their tag and their history. */
export const rulesQuery = (ref: string) =>
  queryOptions({
    queryKey: ["settings", "rules", ref],
    queryFn: ({ signal }) =>
      taggedBodyOf(client.GET("/api/v1/plans/{ref}/rules", { params: { path: { ref } }, signal })),
  });

/** What other rules would do to the ratings; changes nothing. */
export function previewRules(ref: string, rules: RulesFields) {
  return bodyOf(
    client.POST("/api/v1/plans/{ref}/rules/preview", {
      params: { path: { ref } },
      body: { rules },
    }),
  );
}

/** Sets other rules in place of those that were seen. */
export function changeRules(ref: string, etag: string, change: RulesChange) {
  return taggedBodyOf(
    client.PUT("/api/v1/plans/{ref}/rules", {
      params: { path: { ref }, header: { "If-Match": etag } },
      body: change,
    }),
  );
}
