import { HttpResponse, http, type JsonBodyType } from "msw";
import type {
  FigureKind,
  Report,
  ReportFigure,
  ReportFinding,
  ReportImplication,
  ReportParagraph,
} from "../api/reports";
import { plan } from "./plan";
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

const kinds: readonly FigureKind[] = [
  {
    figure: "consultations.completed",
    label: "Consultations completed",
    argument: "YEAR",
    required: true,
    example: "consultations.completed(2020-21)",
  },
  {
    figure: "actions.total",
    label: "Actions",
    argument: "ROLE",
    required: false,
    example: "actions.total",
  },
];

const completed: ReportFigure = {
  expression: "consultations.completed(2020-21)",
  text: "23",
  label: "Consultations completed in 2020-21",
  basis: "As the paper of 20 October 2021 says",
  list: [{ ref: "CON-2020-01", title: "Survey of residents" }],
};

const none = { items: [], page: 1, size: 200, total: 0 };

/** A report as the service prints it, as short as it can be. */
const printed = ({ fields, sections }: Report) =>
  `<!DOCTYPE html><html lang="en-GB"><head><title>${fields.title}</title><style>h1 { margin: 0; }</style></head><body><main><h1>${fields.title}</h1>${sections
    .flatMap(({ paragraphs }) => paragraphs)
    .map(({ number, text }) => `<p>${number} ${text}</p>`)
    .join("")}</main></body></html>`;

/** The service knows a report; what it knows can change while a test runs. */
export function withReport(
  report: () => Report,
  checks: () => { ready: boolean; items: ReportFinding[] } = () => ({ ready: true, items: [] }),
): void {
  service.use(
    http.get("*/api/v1/meetings", () => HttpResponse.json(none)),
    http.get("*/api/v1/routes", () => HttpResponse.json(none)),
    http.get("*/api/v1/plans/2017-2021", () => HttpResponse.json(plan)),
    http.get("*/api/v1/figures", () => HttpResponse.json({ items: kinds })),
    http.get("*/api/v1/figures/*", ({ request }) =>
      request.url.includes("consultations.completed") && request.url.includes("2020-21")
        ? HttpResponse.json({ ...completed })
        : HttpResponse.json(
            { type: "/problems/not-found", title: "Not found", status: 404 },
            { status: 404, headers: { "Content-Type": "application/problem+json" } },
          ),
    ),
    http.get("*/api/v1/reports/RPT-2021-01/checks", () => HttpResponse.json(checks())),
    http.get("*/api/v1/reports/RPT-2021-01/preview", () => HttpResponse.html(printed(report()))),
    http.get("*/api/v1/reports/RPT-2021-01/record", () => {
      const now = report();
      return tagged(now, `"${now.version}"`);
    }),
  );
}
