import { screen, within } from "@testing-library/preact";
import { HttpResponse, http } from "msw";
import { expect, test } from "vitest";
import { open } from "../../testing/open";
import { released, releases } from "../../testing/releases";
import { refuse, service } from "../../testing/service";

test("every released report leads to its page", async () => {
  service.use(...releases);
  open("/reports");
  const row = await screen.findByRole("link", {
    name: "Equalities Objectives and Action Plan – Update",
  });
  expect(row).toHaveAttribute("href", "/reports/RPT-2021-01");
  expect(screen.getByRole("table", { name: "Released reports" })).toHaveTextContent(
    "Policy and Resources Committee",
  );
});

test("nothing released yet says so", async () => {
  service.use(
    http.get("*/api/v1/reports", () =>
      HttpResponse.json({ items: [], page: 1, size: 50, total: 0 }),
    ),
  );
  open("/reports");
  expect(await screen.findByText("No report has been released yet.")).toBeVisible();
});

test("a report names its documents with format and size, its decision and its versions", async () => {
  service.use(...releases);
  open("/reports/RPT-2021-01");
  expect(await screen.findByRole("link", { name: "Report (PDF, 45 kB)" })).toHaveAttribute(
    "href",
    "/api/v1/reports/RPT-2021-01/documents/report.pdf",
  );
  expect(screen.getByRole("link", { name: "Report (web page, 45 kB)" })).toBeVisible();
  expect(await screen.findByText("That the report be noted.")).toBeVisible();
  const versions = within(screen.getByRole("region", { name: "Versions" }));
  expect(versions.getByRole("link", { name: "Version 1" })).toHaveAttribute(
    "href",
    "/reports/RPT-2021-01?version=1",
  );
});

test("a figure says what was counted and opens its list", async () => {
  service.use(...releases);
  open("/reports/RPT-2021-01");
  const table = await screen.findByRole("table", { name: "Figures in this report" });
  expect(table).toHaveTextContent("Review of the action plan, page 12");
  expect(table).toHaveTextContent("COVID recovery survey (CON-2020-01)");
});

test("an older version says that it was replaced", async () => {
  service.use(
    http.get("*/api/v1/reports/RPT-2021-01", () =>
      HttpResponse.json({ ...released, version: 1, state: "SUPERSEDED" }),
    ),
    ...releases,
  );
  open("/reports/RPT-2021-01?version=1");
  expect(await screen.findByRole("link", { name: "Read the latest version" })).toBeVisible();
});

test("a report that is not released is not found", async () => {
  refuse("/api/v1/reports/RPT-9", 404);
  open("/reports/RPT-9");
  expect(await screen.findByRole("heading", { name: "Page not found" })).toBeVisible();
});
