import { client, done, taggedBodyOf } from "./client";
import type { components } from "./schema";

export type NewConsultationTotal = components["schemas"]["NewConsultationTotal"];

/** Records how many consultations a paper says there were; the same key records it once. */
export function recordTotal(total: NewConsultationTotal, key: string) {
  return taggedBodyOf(
    client.POST("/api/v1/consultation-totals", {
      params: { header: { "Idempotency-Key": key } },
      body: total,
    }),
  );
}

/** Takes a total away that was recorded by mistake. Totals are never changed, so whatever is there is what was seen. */
export async function removeTotal(id: string): Promise<void> {
  const path = { id };
  const { etag } = await taggedBodyOf(
    client.GET("/api/v1/consultation-totals/{id}", { params: { path } }),
  );
  await done(
    client.DELETE("/api/v1/consultation-totals/{id}", {
      params: { path, header: { "If-Match": etag } },
    }),
  );
}
