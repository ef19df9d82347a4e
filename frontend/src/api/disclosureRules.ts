import { queryOptions } from "@tanstack/react-query";
import { client, taggedBodyOf } from "./client";
import type { components } from "./schema";

export type DisclosureRules = components["schemas"]["DisclosureRules"];
type Fields = components["schemas"]["DisclosureRulesFields"];

/** From which count on figures of people are told, with all earlier versions. */
export const disclosureRulesQuery = queryOptions({
  queryKey: ["settings", "disclosure"],
  queryFn: ({ signal }) => taggedBodyOf(client.GET("/api/v1/disclosure-rules", { signal })),
  staleTime: 0,
});

/** Sets other rules in place of those that were seen. */
export function changeDisclosureRules(etag: string, fields: Fields) {
  return taggedBodyOf(
    client.PUT("/api/v1/disclosure-rules", {
      params: { header: { "If-Match": etag } },
      body: fields,
    }),
  );
}
