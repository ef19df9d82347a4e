import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { bodyOf, client, done, type Tagged, taggedBodyOf } from "./client";
import type { Patch } from "./drafts";
import type { operations } from "./schema";
import type {
  ConsultationRecord,
  FairnessAnswer,
  FairnessCheck,
  NewConsultation,
  NewExtension,
  WeDidText,
} from "./types";

/** Filters and page of the keepers' list, as the service names them. */
export type RecordListQuery = NonNullable<
  operations["listConsultationRecords"]["parameters"]["query"]
>;

/** Consultations in every status, drafts of the own services included. */
export const consultationRecordsQuery = (query: RecordListQuery) =>
  queryOptions({
    queryKey: ["consultation-records", "list", query],
    queryFn: ({ signal }) =>
      bodyOf(client.GET("/api/v1/consultation-records", { params: { query }, signal })),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });

const fetchRecord = (ref: string, signal: AbortSignal): Promise<Tagged<ConsultationRecord>> =>
  taggedBodyOf(
    client.GET("/api/v1/consultations/{ref}/record", { params: { path: { ref } }, signal }),
  );

/** One consultation as its keepers see it. */
export const consultationRecordQuery = (ref: string) =>
  queryOptions({
    queryKey: ["consultation-records", "one", ref],
    queryFn: ({ signal }) => fetchRecord(ref, signal),
    staleTime: 0,
  });

/** The same for a form: fetched anew whenever it opens, never behind it. */
export const openedRecordQuery = (ref: string) =>
  queryOptions({
    queryKey: ["consultation-records", "opened", ref],
    queryFn: ({ signal }) => fetchRecord(ref, signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });

/** Begins a draft; the same key begins it once, however often the answer is lost. */
export function createConsultation(fields: NewConsultation, key: string) {
  return taggedBodyOf(
    client.POST("/api/v1/consultations", {
      params: { header: { "Idempotency-Key": key } },
      body: fields,
    }),
  );
}

/** Changes a consultation as it was seen. */
export function changeConsultation(ref: string, etag: string, patch: Patch) {
  return taggedBodyOf(
    client.PATCH("/api/v1/consultations/{ref}/record", {
      params: { path: { ref }, header: { "If-Match": etag } },
      headers: { "Content-Type": "application/merge-patch+json" },
      body: patch as Record<string, never>,
    }),
  );
}

/** Throws a draft away. */
export function deleteConsultation(ref: string, etag: string): Promise<void> {
  return done(
    client.DELETE("/api/v1/consultations/{ref}/record", {
      params: { path: { ref }, header: { "If-Match": etag } },
    }),
  );
}

/** A step of a consultation with what it has to say. */
export type RecordStep =
  | { to: "publication" }
  | { to: "extension"; body: NewExtension }
  | { to: "fairness"; question: FairnessCheck["question"]; body: FairnessAnswer }
  | { to: "we-did"; body: WeDidText };

/** Takes a consultation, as it was seen, a step further. */
export function takeRecordStep(
  ref: string,
  etag: string,
  step: RecordStep,
  key: string,
): Promise<Tagged<ConsultationRecord>> {
  const header = { "If-Match": etag };
  const once = { ...header, "Idempotency-Key": key };
  switch (step.to) {
    case "publication":
      return taggedBodyOf(
        client.POST("/api/v1/consultations/{ref}/publication", {
          params: { path: { ref }, header: once },
        }),
      );
    case "extension":
      return taggedBodyOf(
        client.POST("/api/v1/consultations/{ref}/extensions", {
          params: { path: { ref }, header: once },
          body: step.body,
        }),
      );
    case "fairness":
      return taggedBodyOf(
        client.PUT("/api/v1/consultations/{ref}/fairness/{question}", {
          params: { path: { ref, question: step.question }, header },
          body: step.body,
        }),
      );
    case "we-did":
      return taggedBodyOf(
        client.PUT("/api/v1/consultations/{ref}/we-did", {
          params: { path: { ref }, header },
          body: step.body,
        }),
      );
  }
}
