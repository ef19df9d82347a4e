import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { bodyOf, client, newKey, taggedBodyOf } from "./client";
import type { components } from "./schema";

type Schemas = components["schemas"];

export type Pack = Schemas["Pack"];
export type PackState = Schemas["PackState"];
export type PackReadBack = Schemas["PackReadBack"];
export type Delivery = Schemas["Delivery"];
export type DeliveryAttempt = Schemas["DeliveryAttempt"];
export type Destination = Schemas["Destination"];
export type DestinationFields = Schemas["DestinationFields"];

const mergePatch = { "Content-Type": "application/merge-patch+json" };

/** Packs of released reports, the latest first. */
export const packsQuery = (page: number, size: number) =>
  queryOptions({
    queryKey: ["hand-over", "packs", page, size],
    queryFn: ({ signal }) =>
      bodyOf(client.GET("/api/v1/packs", { params: { query: { page, size } }, signal })),
    placeholderData: keepPreviousData,
  });

/** One pack. */
export const packQuery = (ref: string) =>
  queryOptions({
    queryKey: ["hand-over", "pack", ref],
    queryFn: ({ signal }) =>
      bodyOf(client.GET("/api/v1/packs/{ref}", { params: { path: { ref } }, signal })),
  });

/** Every delivery of a pack with its attempts; asked again while one is on its way. */
export const deliveriesQuery = (pack: string) =>
  queryOptions({
    queryKey: ["hand-over", "deliveries", pack],
    queryFn: ({ signal }) =>
      bodyOf(client.GET("/api/v1/deliveries", { params: { query: { pack, size: 200 } }, signal })),
  });

/** Has a delivery tried now, as it is now. */
export async function retryDelivery(id: string) {
  const path = { id };
  const now = await taggedBodyOf(client.GET("/api/v1/deliveries/{id}", { params: { path } }));
  return bodyOf(
    client.POST("/api/v1/deliveries/{id}/retry", {
      params: { path, header: { "If-Match": now.etag, "Idempotency-Key": newKey() } },
    }),
  );
}

/** Where packs go, those that are switched off at the end. */
export const destinationsQuery = queryOptions({
  queryKey: ["settings", "destinations"],
  queryFn: ({ signal }) =>
    bodyOf(client.GET("/api/v1/destinations", { params: { query: { size: 200 } }, signal })),
});

/** One destination with its tag. */
export const destinationQuery = (id: string) =>
  queryOptions({
    queryKey: ["settings", "destination", id],
    queryFn: ({ signal }) =>
      taggedBodyOf(client.GET("/api/v1/destinations/{id}", { params: { path: { id } }, signal })),
  });

/** Adds a destination; the same key adds it once. */
export function createDestination(fields: DestinationFields, key: string) {
  return taggedBodyOf(
    client.POST("/api/v1/destinations", {
      params: { header: { "Idempotency-Key": key } },
      body: fields,
    }),
  );
}

/** Changes a destination as it was seen; settings that are not given are taken away. */
export function changeDestination(id: string, etag: string, fields: DestinationFields) {
  const settings = { ...noSettings, ...fields.settings };
  return taggedBodyOf(
    client.PATCH("/api/v1/destinations/{id}", {
      params: { path: { id }, header: { "If-Match": etag } },
      headers: mergePatch,
      body: { ...fields, settings } as unknown as Schemas["DestinationPatch"],
    }),
  );
}

const noSettings = {
  method: null,
  tokenUrl: null,
  clientId: null,
  scope: null,
  secret: null,
  hostKey: null,
  trustedCertificates: null,
};
