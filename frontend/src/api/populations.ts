import { queryOptions } from "@tanstack/react-query";
import { bodyOf, client } from "./client";
import type { components } from "./schema";

export type ReferencePopulation = components["schemas"]["ReferencePopulation"];
export type ReferenceReport = components["schemas"]["ReferenceReport"];

/** Populations that respondents can be compared with. */
export const populationsQuery = queryOptions({
  queryKey: ["reference-populations"],
  queryFn: async ({ signal }) =>
    (
      await bodyOf(
        client.GET("/api/v1/reference-populations", { params: { query: { size: 200 } }, signal }),
      )
    ).items,
});

/** A file of populations, with what its rows do not say. */
export interface PopulationFile {
  readonly text: string;
  readonly json: boolean;
  readonly edition: string;
  readonly geography: string;
}

/** Brings a file in, or says what that would do; the same key brings it in once. */
export function importPopulations(
  { text, json, edition, geography }: PopulationFile,
  dryRun: boolean,
  key: string,
): Promise<ReferenceReport> {
  const named = {
    ...(edition && !json ? { edition } : {}),
    ...(geography && !json ? { geography } : {}),
  };
  return bodyOf(
    client.POST("/api/v1/reference-populations", {
      params: {
        query: { ...named, dryRun: dryRun ? "true" : "false" },
        header: { "Idempotency-Key": key },
      },
      headers: { "Content-Type": json ? "application/json" : "text/csv" },
      body: text as unknown as components["schemas"]["NewReferencePopulations"],
      bodySerializer: () => text,
    }),
  );
}
