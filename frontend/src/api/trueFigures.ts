import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { bodyOf, client, type Tagged, taggedBodyOf } from "./client";
import type { components } from "./schema";

type Schemas = components["schemas"];

export type TrueFigures = Schemas["TrueFigures"];
export type TrueTable = Schemas["TrueTable"];
export type ProfileFields = Schemas["ProfileFields"];
export type ProfilePreview = Schemas["ProfilePreview"];
export type SuppressedFigure = Schemas["SuppressedFigure"];

/** The true figures of a profile; each look is audited, so it is made once for each opening of the page. */
export const trueFiguresQuery = (ref: string) =>
  queryOptions({
    queryKey: ["true-figures", ref],
    queryFn: ({ signal }): Promise<Tagged<TrueFigures>> =>
      taggedBodyOf(
        client.GET("/api/v1/consultations/{ref}/profile/true-figures", {
          params: { path: { ref } },
          signal,
        }),
      ),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });

/** What the public would see of figures that need not have been saved; writes nothing. */
export const profilePreviewQuery = (ref: string, fields: ProfileFields) =>
  queryOptions({
    queryKey: ["profile-preview", ref, fields],
    queryFn: ({ signal }) =>
      bodyOf(
        client.POST("/api/v1/consultations/{ref}/profile/preview", {
          params: { path: { ref } },
          body: fields,
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });

/** Saves true figures as they were seen; nothing is published by it. */
export function saveProfile(ref: string, etag: string, fields: ProfileFields) {
  return taggedBodyOf(
    client.PUT("/api/v1/consultations/{ref}/profile", {
      params: { path: { ref }, header: { "If-Match": etag } },
      body: fields,
    }),
  );
}

/** Publishes the saved profile; the same key publishes it once. */
export function publishProfile(ref: string, etag: string, reason: string, key: string) {
  return bodyOf(
    client.POST("/api/v1/consultations/{ref}/profile/publications", {
      params: { path: { ref }, header: { "If-Match": etag, "Idempotency-Key": key } },
      body: { reason },
    }),
  );
}

/** Lets the rules decide anew on a suppressed figure, in the officer's name. */
export function releaseFigure(ref: string, release: Schemas["NewRelease"], key: string) {
  return bodyOf(
    client.POST("/api/v1/consultations/{ref}/profile/releases", {
      params: { path: { ref }, header: { "Idempotency-Key": key } },
      body: release,
    }),
  );
}
