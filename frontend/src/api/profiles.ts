import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { bodyOf, client } from "./client";
import type { components } from "./schema";

type Schemas = components["schemas"];

export type Characteristic = Schemas["Characteristic"];
export type Profile = Schemas["Profile"];
export type ProfileTable = Schemas["ProfileTable"];
export type ProfileCategory = Schemas["ProfileCategory"];
export type RepresentationTrend = Schemas["RepresentationTrend"];

/** Who answered a consultation, as it may be told. */
export const profileQuery = (ref: string) =>
  queryOptions({
    queryKey: ["profiles", "published", ref],
    queryFn: ({ signal }) =>
      bodyOf(
        client.GET("/api/v1/consultations/{ref}/profile", { params: { path: { ref } }, signal }),
      ),
  });

/** Who was heard over consultations; the last page stays on screen while the next one is on its way. */
export const representationQuery = (characteristic: Characteristic, page: number, size: number) =>
  queryOptions({
    queryKey: ["profiles", "representation", characteristic, page],
    queryFn: ({ signal }) =>
      bodyOf(
        client.GET("/api/v1/representation", {
          params: { query: { characteristic, page, size } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });
