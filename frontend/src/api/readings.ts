import { queryOptions } from "@tanstack/react-query";
import { bodyOf, client } from "./client";
import type { operations } from "./schema";
import type { NewReading } from "./types";

type Confirmation = operations["confirmReading"]["requestBody"]["content"]["application/json"];
type Correction = operations["correctReading"]["requestBody"]["content"]["application/json"];

/** The measures whose readings the person signed in records. */
export const readingWorkQuery = (plan: string) =>
  queryOptions({
    queryKey: ["reading-work", plan],
    queryFn: ({ signal }) =>
      bodyOf(client.GET("/api/v1/readings/work", { params: { query: { plan } }, signal })),
  });

/** Records a reading of a measure; public at once, and corrected only by another that names it. */
export function recordReading(plan: string, measure: string, reading: NewReading, key: string) {
  return bodyOf(
    client.POST("/api/v1/measures/{ref}/readings", {
      params: { path: { ref: measure }, query: { plan }, header: { "Idempotency-Key": key } },
      body: reading,
    }),
  );
}

/** Makes a provisional reading final; both are kept. */
export function confirmReading(
  plan: string,
  measure: string,
  reading: string,
  as: Confirmation,
  key: string,
) {
  return bodyOf(
    client.POST("/api/v1/measures/{ref}/readings/{reading}/confirmation", {
      params: {
        path: { ref: measure, reading },
        query: { plan },
        header: { "Idempotency-Key": key },
      },
      body: as,
    }),
  );
}

/** Puts a reading right; both are kept. */
export function correctReading(
  plan: string,
  measure: string,
  reading: string,
  to: Correction,
  key: string,
) {
  return bodyOf(
    client.POST("/api/v1/measures/{ref}/readings/{reading}/correction", {
      params: {
        path: { ref: measure, reading },
        query: { plan },
        header: { "Idempotency-Key": key },
      },
      body: to,
    }),
  );
}
