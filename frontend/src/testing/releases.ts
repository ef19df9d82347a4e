import { HttpResponse, http } from "msw";
import type { ReleasedDocument, ReleasedReport, ReleasedReportRow } from "../api/releases";

const digest = "a".repeat(64);

const releasedRow: ReleasedReportRow = {
  ref: "RPT-2021-01",
  version: 1,
  title: "Equalities Objectives and Action Plan – Update",
  plan: "2017-2021",
  asAt: "2021-10-20",
  finalDecisionMaker: "Policy and Resources Committee",
  meetingOn: "2021-10-20",
  classification: "PUBLIC",
  releasedAt: "2021-10-12T09:00:00Z",
  href: "/api/v1/reports/RPT-2021-01",
};

export const released: ReleasedReport = {
  ref: "RPT-2021-01",
  version: 2,
  state: "RELEASED",
  report: {
    ref: "RPT-2021-01",
    version: 2,
    title: "Equalities Objectives and Action Plan – Update",
    language: "en-GB",
    planRef: "2017-2021",
    asAt: "2021-10-20",
    face: {
      finalDecisionMaker: "Policy and Resources Committee",
      meetingOn: "2021-10-20",
      leadHeadOfService: "Head of Policy, Communications and Governance",
      leadOfficersAndAuthors: ["Senior Policy and Communities Officer"],
      classification: "PUBLIC",
      wards: [],
    },
    executiveSummary: "An update.",
    purpose: "To note the progress update.",
    recommendations: [],
    timetable: [],
    sections: [],
  },
  figures: [
    {
      expression: "consultations.completed(2020-21)",
      text: "23",
      label: "Consultations completed in 2020/21",
      basis: "Review of the action plan, page 12",
      list: [{ ref: "CON-2020-01", title: "COVID recovery survey" }],
    },
  ],
  documents: [],
  snapshotHash: digest,
  releasedAt: "2021-10-12T09:00:00Z",
  versions: [
    { version: 2, releasedAt: "2021-10-12T09:00:00Z", reason: "A figure was wrong" },
    { version: 1, releasedAt: "2021-10-11T09:00:00Z" },
  ],
};

const documentOf = (name: string, title: string, mediaType: string): ReleasedDocument => ({
  name,
  title,
  mediaType,
  part: "REPORT",
  exempt: false,
  size: 45_210,
  sha256: digest,
  href: `/api/v1/reports/RPT-2021-01/documents/${name}`,
});

/** The released reports of the service that pages are tested with. */
export const releases = [
  http.get("*/api/v1/reports", () =>
    HttpResponse.json({ items: [releasedRow], page: 1, size: 50, total: 1 }),
  ),
  http.get("*/api/v1/reports/RPT-2021-01", () => HttpResponse.json(released)),
  http.get("*/api/v1/reports/RPT-2021-01/documents", () =>
    HttpResponse.json({
      ref: "RPT-2021-01",
      version: 2,
      items: [
        documentOf("report.pdf", "Report", "application/pdf"),
        documentOf("report.html", "Report", "text/html;charset=UTF-8"),
      ],
    }),
  ),
  http.get("*/api/v1/reports/RPT-2021-01/publication", () =>
    HttpResponse.json({
      report: "RPT-2021-01",
      version: 2,
      pack: "RPT-2021-01-2",
      hash: digest,
      releasedAt: "2021-10-12T09:00:00Z",
      result: "PUBLISHED",
      item: "14. Equalities update",
      address: "https://papers.example/14",
      decision: "That the report be noted.",
    }),
  ),
];
