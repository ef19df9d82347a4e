import { queryOptions } from "@tanstack/react-query";
import { bodyOf, client, type Tagged, taggedBodyOf } from "./client";
import type { components } from "./schema";

type Schemas = components["schemas"];

export type ReportTemplate = Schemas["ReportTemplate"];
export type ReportTemplateFields = Schemas["ReportTemplateFields"];
export type NewReportTemplate = Schemas["NewReportTemplate"];

/** All templates of reports, by name. */
export const templatesQuery = queryOptions({
  queryKey: ["report-templates", "list"],
  queryFn: ({ signal }) => bodyOf(client.GET("/api/v1/report-templates", { signal })),
});

/** One template with its tag; fetched anew whenever its form opens, never behind it. */
export const templateQuery = (key: string) =>
  queryOptions({
    queryKey: ["report-templates", "one", key],
    queryFn: ({ signal }): Promise<Tagged<ReportTemplate>> =>
      taggedBodyOf(
        client.GET("/api/v1/report-templates/{key}", { params: { path: { key } }, signal }),
      ),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });

/** Adds a template; the same key adds it once. */
export function createTemplate(template: NewReportTemplate, key: string) {
  return taggedBodyOf(
    client.POST("/api/v1/report-templates", {
      params: { header: { "Idempotency-Key": key } },
      body: template,
    }),
  );
}

/** Sets what a template says, as it was seen. */
export function changeTemplate(key: string, etag: string, fields: ReportTemplateFields) {
  return taggedBodyOf(
    client.PUT("/api/v1/report-templates/{key}", {
      params: { path: { key }, header: { "If-Match": etag } },
      body: fields,
    }),
  );
}
