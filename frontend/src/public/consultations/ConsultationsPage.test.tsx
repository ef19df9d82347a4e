import { screen, waitFor, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { expect, test } from "vitest";
import { row, summary } from "../../testing/consultations";
import { open } from "../../testing/open";
import { refuse, service } from "../../testing/service";

test("every number of a year opens its list", async () => {
  open("/consultations");
  const list = "/consultations?year=2020-21&state=CLOSED";
  expect(await screen.findByRole("link", { name: "1 consultation completed" })).toHaveAttribute(
    "href",
    `${list}#list`,
  );
  expect(screen.getByRole("link", { name: "1 external" })).toHaveAttribute(
    "href",
    `${list}&audience=EXTERNAL#list`,
  );
  expect(screen.getByRole("link", { name: "0 internal" })).toHaveAttribute(
    "href",
    `${list}&audience=INTERNAL#list`,
  );
  expect(screen.getByRole("link", { name: "1: Survey" })).toHaveAttribute(
    "href",
    `${list}&method=SURVEY#list`,
  );
});

test("what a paper reported stands beside what is recorded, with its source", async () => {
  open("/consultations");
  const table = await screen.findByRole("table", { name: "What papers reported for 2020/21" });
  const link = within(table).getByRole("link", {
    name: "23 reported, 1 recorded: All consultations",
  });
  expect(link).toHaveTextContent("23 reported, 1 recorded");
  expect(table).toHaveTextContent("Page 12, in Review of the action plan (s64236)");
});

test("a year that is not over says that its numbers are to date, and as at when", async () => {
  service.use(
    http.get("*/api/v1/consultations/summary", () =>
      HttpResponse.json({ ...summary, over: false, asAt: "2020-12-01" }),
    ),
  );
  open("/consultations");
  expect(await screen.findByText(/Year to date, recorded as at/)).toHaveTextContent(
    "1 December 2020",
  );
});

test("another year is one link away, and the one on screen is marked", async () => {
  open("/consultations?year=2020-21");
  const years = within(await screen.findByRole("navigation", { name: "Financial years" }));
  expect(years.getByRole("link", { name: "2020/21" })).toHaveAttribute("aria-current", "true");
  expect(years.getByRole("link", { name: "2021/22" })).toHaveAttribute(
    "href",
    "/consultations?year=2021-22",
  );
});

test("a row says when in the words of the paper, whom and how many", async () => {
  open("/consultations");
  const found = await screen.findByRole("row", { name: /Survey of residents/ });
  expect(found).toHaveTextContent("Opened in September 2020, closed in October 2020");
  expect(found).toHaveTextContent("ResidentsExternal");
  expect(found).toHaveTextContent("870");
});

test("filters go into the address and to the service, and can be taken back one by one", async () => {
  const asked: string[] = [];
  service.events.on("request:start", ({ request }) => asked.push(request.url));
  open("/consultations?year=2020-21&method=SURVEY&q=hospice");
  await screen.findByRole("heading", { name: "Consultations found" });
  await userEvent.selectOptions(await screen.findByLabelText("Ward"), "Fant");
  await userEvent.click(screen.getByLabelText("Closed"));
  await userEvent.click(screen.getByRole("button", { name: "Apply filters" }));
  await waitFor(() =>
    expect(window.location.search).toBe(
      "?year=2020-21&method=SURVEY&state=CLOSED&ward=Fant&q=hospice",
    ),
  );
  await waitFor(() =>
    expect(
      asked.some((url) => /method=SURVEY&state=CLOSED/.test(url) && url.includes("ward=Fant")),
    ).toBe(true),
  );
  expect(await screen.findByRole("link", { name: "Remove filter State: Closed" })).toHaveAttribute(
    "href",
    "/consultations?year=2020-21&method=SURVEY&ward=Fant&q=hospice",
  );
});

test("a list in which nothing fits says so and leads back to all", async () => {
  service.use(
    http.get("*/api/v1/consultations", () =>
      HttpResponse.json({ items: [], page: 1, size: 50, total: 0 }),
    ),
  );
  open("/consultations?q=zzzz");
  expect(await screen.findByRole("link", { name: "Show all consultations" })).toHaveAttribute(
    "href",
    "/consultations",
  );
});

test("a long list is paged with its filters", async () => {
  service.use(
    http.get("*/api/v1/consultations", () =>
      HttpResponse.json({ items: [row], page: 1, size: 50, total: 120 }),
    ),
  );
  open("/consultations?audience=EXTERNAL");
  expect(await screen.findByRole("link", { name: "Page 3" })).toHaveAttribute(
    "href",
    "/consultations?audience=EXTERNAL&page=3",
  );
  expect(screen.getByRole("link", { name: "CSV of these consultations" })).toHaveAttribute(
    "href",
    "/api/v1/consultations?audience=EXTERNAL&format=csv",
  );
});

test("an address that asks for what there is not is told so", async () => {
  refuse("/api/v1/consultations/summary", 400, {
    errors: [{ in: "query", pointer: "year", code: "invalid", message: "1066-67 is no year" }],
  });
  refuse("/api/v1/consultations", 400, { errors: [] });
  open("/consultations?year=1066-67");
  expect(await screen.findByText("1066-67 is no year")).toBeVisible();
});
