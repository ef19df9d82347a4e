import { HttpResponse, http, type JsonBodyType } from "msw";
import type { Report, ReportImplication, ReportParagraph } from "../api/reports";
import { service } from "./service";

export function paragraphOf(changes: Partial<ReportParagraph> = {}): ReportParagraph {
  return {
    id: "0198a000-0000-7000-8000-000000000001",
    version: 2,
    section: "introduction",
    number: "2.1",
    numberGiven: false,
    text: "The plan was revised in 2020.",
    exempt: false,
    ...changes,
  };
}

export function implicationOf(changes: Partial<ReportImplication> = {}): ReportImplication {
  return {
    key: "legal",
    version: 1,
    issue: "Legal",
    post: "Legal Team",
    invited: [],
    abilities: ["EDIT"],
    ...changes,
  };
}

const section = { exempt: false, paragraphs: [], implications: [] } as const;

/** A draft of a report with two sections, as its writer sees it. */
export function reportOf(
  changes: Partial<Report> = {},
  paragraphs = [paragraphOf()],
  implications = [implicationOf()],
): Report {
  return {
    ref: "RPT-2021-01",
    version: 5,
    state: "DRAFT",
    edition: 1,
    plan: "2017-2021",
    planTitle: "Equality Objectives 2017-2021",
    template: "committee-report",
    language: "en-GB",
    fields: {
      title: "Progress of the equality objectives",
      asAt: "2021-10-20",
      classification: "PUBLIC",
      recommendations: ["To note the progress."],
    },
    sections: [
      {
        ...section,
        key: "implications",
        number: "1",
        heading: "Implications",
        kind: "IMPLICATIONS",
        paragraphs: [],
        implications,
      },
      {
        ...section,
        key: "introduction",
        number: "2",
        heading: "Introduction",
        kind: "PARAGRAPHS",
        paragraphs,
        implications: [],
      },
    ],
    releases: [],
    abilities: ["EDIT", "SUBMIT", "DELETE"],
    ...changes,
  };
}

export const tagged = (body: object, etag: string) =>
  HttpResponse.json(body as JsonBodyType, { headers: { ETag: etag } });

const none = { items: [], page: 1, size: 200, total: 0 };

/** The service knows a report; what it knows can change while a test runs. */
export function withReport(report: () => Report): void {
  service.use(
    http.get("*/api/v1/meetings", () => HttpResponse.json(none)),
    http.get("*/api/v1/routes", () => HttpResponse.json(none)),
    http.get("*/api/v1/reports/RPT-2021-01/record", () => {
      const now = report();
      return tagged(now, `"${now.version}"`);
    }),
  );
}
