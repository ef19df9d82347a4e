import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { bodyOf, client, done, type Tagged, taggedBodyOf } from "./client";
import type { Patch } from "./drafts";
import type { components, operations } from "./schema";

type Schemas = components["schemas"];

export type Report = Schemas["ReportRecord"];
export type ReportRow = Schemas["ReportRecordRow"];
export type ReportState = Schemas["ReportState"];
export type ReportFields = Schemas["ReportFields"];
export type ReportSection = Schemas["ReportSectionView"];
export type ReportParagraph = Schemas["ReportParagraph"];
export type ReportImplication = Schemas["ReportImplication"];
export type ReportFinding = Schemas["ReportFinding"];
export type ReportFigure = Schemas["ReportFigure"];
export type FigureKind = Schemas["FigureCatalogue"]["items"][number];
export type GivenSignature = Schemas["NewReportSignature"];
export type NewReport = Schemas["NewReport"];
export type NewParagraph = Schemas["NewReportParagraph"];

/** Filters and page of the list of reports, as the service names them. */
export type ReportListQuery = NonNullable<operations["listReportRecords"]["parameters"]["query"]>;

const mergePatch = { "Content-Type": "application/merge-patch+json" } as const;

/** The tag of a part that is given inside a larger answer, by the version that it names. */
export const tagOf = ({ version }: { version: number }) => `"${version}"`;

/** Reports in every state, as far as the person may know of them. */
export const reportsQuery = (query: ReportListQuery) =>
  queryOptions({
    queryKey: ["reports", "list", query],
    queryFn: ({ signal }) =>
      bodyOf(client.GET("/api/v1/report-records", { params: { query }, signal })),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });

/** One report as it is worked on, with the tag that its fields and steps ask for. */
export const reportQuery = (ref: string) =>
  queryOptions({
    queryKey: ["reports", "one", ref],
    queryFn: ({ signal }): Promise<Tagged<Report>> =>
      taggedBodyOf(
        client.GET("/api/v1/reports/{ref}/record", { params: { path: { ref } }, signal }),
      ),
    staleTime: 0,
  });

/** Begins a report; the same key begins it once, however often the answer is lost. */
export function createReport(report: NewReport, key: string): Promise<Tagged<Report>> {
  return taggedBodyOf(
    client.POST("/api/v1/reports", {
      params: { header: { "Idempotency-Key": key } },
      body: report,
    }),
  );
}

/** Changes the fields of a draft as it was seen; `leaving` lets the request outlive the page. */
export function changeReport(
  ref: string,
  etag: string,
  patch: Patch,
  leaving: boolean,
): Promise<Tagged<Report>> {
  return taggedBodyOf(
    client.PATCH("/api/v1/reports/{ref}/record", {
      params: { path: { ref }, header: { "If-Match": etag } },
      headers: mergePatch,
      body: patch as Record<string, never>,
      keepalive: leaving,
    }),
  );
}

/** Throws a draft away. */
export function deleteReport(ref: string, etag: string): Promise<void> {
  return done(
    client.DELETE("/api/v1/reports/{ref}/record", {
      params: { path: { ref }, header: { "If-Match": etag } },
    }),
  );
}

/** Adds a paragraph; the same key adds it once. */
export function addParagraph(ref: string, paragraph: NewParagraph, key: string) {
  return bodyOf(
    client.POST("/api/v1/reports/{ref}/paragraphs", {
      params: { path: { ref }, header: { "Idempotency-Key": key } },
      body: paragraph,
    }),
  );
}

/** Changes a paragraph as it was seen. */
export function changeParagraph(
  ref: string,
  { body, etag }: Tagged<ReportParagraph>,
  patch: Patch,
  leaving: boolean,
): Promise<Tagged<ReportParagraph>> {
  return taggedBodyOf(
    client.PATCH("/api/v1/reports/{ref}/paragraphs/{paragraph}", {
      params: { path: { ref, paragraph: body.id }, header: { "If-Match": etag } },
      headers: mergePatch,
      body: patch as Record<string, never>,
      keepalive: leaving,
    }),
  );
}

/** Takes a paragraph out of a draft. */
export function deleteParagraph(ref: string, paragraph: string, etag: string): Promise<void> {
  return done(
    client.DELETE("/api/v1/reports/{ref}/paragraphs/{paragraph}", {
      params: { path: { ref, paragraph }, header: { "If-Match": etag } },
    }),
  );
}

/** One row of the table of implications, for whoever writes or signs it. */
export const implicationQuery = (ref: string, implication: string) =>
  queryOptions({
    queryKey: ["reports", "implication", ref, implication],
    queryFn: ({ signal }): Promise<Tagged<ReportImplication>> =>
      taggedBodyOf(
        client.GET("/api/v1/reports/{ref}/implications/{implication}", {
          params: { path: { ref, implication } },
          signal,
        }),
      ),
    staleTime: 0,
  });

/** Writes the implications of one issue, as the row was seen. */
export function changeImplication(
  ref: string,
  { body, etag }: Tagged<ReportImplication>,
  patch: Patch,
  leaving: boolean,
): Promise<Tagged<ReportImplication>> {
  return taggedBodyOf(
    client.PATCH("/api/v1/reports/{ref}/implications/{implication}", {
      params: { path: { ref, implication: body.key }, header: { "If-Match": etag } },
      headers: mergePatch,
      body: patch as Record<string, never>,
      keepalive: leaving,
    }),
  );
}

/** A step of a report with what it has to say. */
export type ReportStep =
  | { to: "submission" }
  | { to: "return"; reason: string }
  | { to: "clearance" }
  | { to: "release" }
  | { to: "revision"; reason: string };

/** Takes a report, as it was seen, a step further; the same key takes it once. */
export function takeReportStep(
  ref: string,
  etag: string,
  step: ReportStep,
  key: string,
): Promise<Tagged<Report>> {
  const params = { path: { ref }, header: { "If-Match": etag, "Idempotency-Key": key } };
  switch (step.to) {
    case "submission":
      return taggedBodyOf(client.POST("/api/v1/reports/{ref}/submission", { params }));
    case "clearance":
      return taggedBodyOf(client.POST("/api/v1/reports/{ref}/clearance", { params }));
    case "return":
      return taggedBodyOf(
        client.POST("/api/v1/reports/{ref}/return", { params, body: { reason: step.reason } }),
      );
    case "release":
      return taggedBodyOf(client.POST("/api/v1/reports/{ref}/release", { params }));
    case "revision":
      return taggedBodyOf(
        client.POST("/api/v1/reports/{ref}/revision", { params, body: { reason: step.reason } }),
      );
  }
}

/** What stands in the way of the release of a report. */
export const reportChecksQuery = (ref: string) =>
  queryOptions({
    queryKey: ["reports", "checks", ref],
    queryFn: ({ signal }) =>
      bodyOf(client.GET("/api/v1/reports/{ref}/checks", { params: { path: { ref } }, signal })),
    staleTime: 0,
    placeholderData: keepPreviousData,
  });

/** A report as it would be printed today: a whole HTML document. */
export const reportPreviewQuery = (ref: string) =>
  queryOptions({
    queryKey: ["reports", "preview", ref],
    queryFn: ({ signal }): Promise<string> =>
      bodyOf(
        client.GET("/api/v1/reports/{ref}/preview", {
          params: { path: { ref } },
          parseAs: "text",
          signal,
        }),
      ),
    staleTime: 0,
  });

/** What a report can be bound to. */
export const figureKindsQuery = queryOptions({
  queryKey: ["figures", "kinds"],
  queryFn: ({ signal }) => bodyOf(client.GET("/api/v1/figures", { signal })),
});

/** What a figure comes to as at a day, and what is behind it. */
export const figureQuery = (expression: string, plan: string, asAt: string) =>
  queryOptions({
    queryKey: ["figures", "one", expression, plan, asAt],
    queryFn: ({ signal }) =>
      bodyOf(
        client.GET("/api/v1/figures/{expression}", {
          params: { path: { expression }, query: { plan, asAt } },
          signal,
        }),
      ),
  });

/** What is done about the signature of a row. */
export type SignOffStep =
  | { to: "invitations"; body: Schemas["NewReportInvitation"] }
  | { to: "sign-off"; body: GivenSignature }
  | { to: "reopening"; body: { reason: string } };

/** Does something about the signature of a row, as it was seen; the same key does it once. */
export function takeSignOffStep(
  ref: string,
  implication: string,
  etag: string,
  step: SignOffStep,
  key: string,
): Promise<Tagged<ReportImplication>> {
  const params = {
    path: { ref, implication },
    header: { "If-Match": etag, "Idempotency-Key": key },
  };
  switch (step.to) {
    case "invitations":
      return taggedBodyOf(
        client.POST("/api/v1/reports/{ref}/implications/{implication}/invitations", {
          params,
          body: step.body,
        }),
      );
    case "sign-off":
      return taggedBodyOf(
        client.POST("/api/v1/reports/{ref}/implications/{implication}/sign-off", {
          params,
          body: step.body,
        }),
      );
    case "reopening":
      return taggedBodyOf(
        client.POST("/api/v1/reports/{ref}/implications/{implication}/reopening", {
          params,
          body: step.body,
        }),
      );
  }
}
