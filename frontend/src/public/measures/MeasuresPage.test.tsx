import { screen, within } from "@testing-library/preact";
import { HttpResponse, http } from "msw";
import { expect, test } from "vitest";
import { open } from "../../testing/open";
import { service } from "../../testing/service";

test("a measure shows target, latest reading, rating, direction and sub-points", async () => {
  open("/measures");
  const row = await screen.findByRole("row", { name: /Response rate/ });
  expect(row).toHaveTextContent("At least 52.5%");
  expect(row).toHaveTextContent("54.34%*Q3 2020/21");
  expect(row).toHaveTextContent("On track");
  expect(row).toHaveTextContent("Improved on last period");
  expect(row).toHaveTextContent("Young people");
});

test("readings stand as a chart with the same figures in a table behind it", async () => {
  open("/measures");
  expect(
    await screen.findByRole("img", {
      name: /From 47.2% in Q1 2020\/21 to 54.34% \(provisional\) in Q3 2020\/21/,
    }),
  ).toBeInTheDocument();
  const table = screen.getByRole("table", { name: /^Readings of Response rate/, hidden: true });
  expect(table).toHaveTextContent("Q2 2020/21");
});

test("a plan without measures says how it is rated instead", async () => {
  service.use(
    http.get("*/api/v1/measures", () =>
      HttpResponse.json({ items: [], page: 1, size: 200, total: 0 }),
    ),
  );
  open("/measures");
  expect(await screen.findByText(/names no outcomes or measures/)).toBeVisible();
});

test("each number of the roll-up opens its list", async () => {
  open("/measures");
  const table = await screen.findByRole("table", { name: "By rating" });
  expect(within(table).getByRole("link", { name: /N\/A/ })).toHaveAttribute(
    "href",
    "/measures?rating=DATA_ONLY%2CNOT_DUE%2CLATE#list",
  );
  expect(within(table).getByRole("row", { name: /Green/ })).toHaveTextContent("100%");
});

test("a list that is filtered says so and leads back to all", async () => {
  const asked: string[] = [];
  service.events.on("request:start", ({ request }) => asked.push(request.url));
  open("/measures?rating=GREEN&lastPeriod=IMPROVED");
  expect(
    await screen.findByText(/1 outcome or measure: On track, Improved on last period/),
  ).toBeVisible();
  expect(screen.getByRole("link", { name: "Show all" })).toHaveAttribute("href", "/measures");
  expect(asked.find((url) => url.includes("/measures?"))).toMatch(
    /rating=GREEN&lastPeriod=IMPROVED/,
  );
});
