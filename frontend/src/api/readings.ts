import { bodyOf, client } from "./client";
import type { NewReading } from "./types";

/** Records a reading of a measure; public at once, and corrected only by another that names it. */
export function recordReading(plan: string, measure: string, reading: NewReading, key: string) {
  return bodyOf(
    client.POST("/api/v1/measures/{ref}/readings", {
      params: { path: { ref: measure }, query: { plan }, header: { "Idempotency-Key": key } },
      body: reading,
    }),
  );
}
