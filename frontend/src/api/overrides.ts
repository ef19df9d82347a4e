import { queryOptions } from "@tanstack/react-query";
import { client, type Tagged, taggedBodyOf } from "./client";
import type { NewOverride, Overrides } from "./types";

/** Officer ratings of an action that were given without an update. */
export const overridesQuery = (plan: string, action: string) =>
  queryOptions({
    queryKey: ["overrides", plan, action],
    queryFn: ({ signal }) =>
      taggedBodyOf(
        client.GET("/api/v1/actions/{ref}/overrides", {
          params: { path: { ref: action }, query: { plan } },
          signal,
        }),
      ),
  });

/** Rates an action as the officer judges it. */
export function setOverride(seen: Tagged<Overrides>, override: NewOverride, key: string) {
  return taggedBodyOf(
    client.POST("/api/v1/actions/{ref}/overrides", { params: changing(seen, key), body: override }),
  );
}

/** Takes the officer rating back that is shown. */
export function liftOverride(seen: Tagged<Overrides>, reason: string, key: string) {
  return taggedBodyOf(
    client.POST("/api/v1/actions/{ref}/overrides/lifting", {
      params: changing(seen, key),
      body: { reason },
    }),
  );
}

function changing({ body: { action, plan }, etag }: Tagged<Overrides>, key: string) {
  return {
    path: { ref: action },
    query: { plan },
    header: { "If-Match": etag, "Idempotency-Key": key },
  };
}
