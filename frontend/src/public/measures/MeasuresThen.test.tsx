import { screen, waitFor } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { expect, test } from "vitest";
import { measure, measureSummary } from "../../testing/measures";
import { open } from "../../testing/open";
import { service } from "../../testing/service";
import { quartersBefore } from "./measureFilters";

test("the quarters before a day are named as councils name them", () => {
  expect(quartersBefore("2021-10-20").slice(0, 4)).toEqual([
    { end: "2021-09-30", name: "quarter 2 of 2021/22" },
    { end: "2021-06-30", name: "quarter 1 of 2021/22" },
    { end: "2021-03-31", name: "quarter 4 of 2020/21" },
    { end: "2020-12-31", name: "quarter 3 of 2020/21" },
  ]);
});

test("the roll-up is read as at the end of an earlier quarter, with every measure behind it", async () => {
  const asked: (string | null)[] = [];
  service.use(
    http.get("*/api/v1/plans/current/measure-summary", ({ request }) => {
      const asAt = new URL(request.url).searchParams.get("asAt");
      asked.push(asAt);
      if (!asAt) return HttpResponse.json(measureSummary);
      return HttpResponse.json({
        ...measureSummary,
        asAt,
        measures: [
          {
            ref: "CL-O3",
            name: "Response rate",
            role: { code: "LEADER", name: "Community leader" },
            rating: "AMBER",
            explanation: "49 against a target of 50: target slightly missed",
            travel: { lastYear: "IMPROVED", lastPeriod: "NO_COMPARISON" },
          },
        ],
      });
    }),
  );
  open("/measures");
  await userEvent.selectOptions(await screen.findByLabelText("As at"), "2021-06-30");
  await userEvent.click(screen.getByRole("button", { name: "Show" }));
  await screen.findByRole("table", { name: "How each of them stood" });
  expect(screen.getByText(/49 against a target of 50/)).toBeVisible();
  expect(asked).toEqual([null, "2021-06-30"]);
  expect(window.location.search).toBe("?asAt=2021-06-30");
});

test("a computed measure says what it is, and each of its years opens the list that was counted", async () => {
  const derivation = {
    kind: "CONSULTATIONS_COMPLETED",
    side: "EXTERNAL",
    definition: "Number of consultations in the register that closed in the financial year.",
  };
  const reading = {
    ...measure.readings[0],
    ref: "2020-21",
    value: 14,
    period: { label: "2020-21", start: "2020-04-01", end: "2021-03-31" },
  };
  service.use(
    http.get("*/api/v1/measures/CL-O3", () => HttpResponse.json({ ...measure, derivation })),
    http.get("*/api/v1/measures/CL-O3/readings", () =>
      HttpResponse.json({ items: [reading], page: 1, size: 200, total: 1 }),
    ),
  );
  open("/measures/CL-O3");
  await waitFor(() => expect(screen.getByText(/not typed/)).toBeVisible());
  const year = await screen.findByRole("link", {
    name: "2020-21: the consultations that were counted",
  });
  expect(year).toHaveAttribute(
    "href",
    "/consultations?state=CLOSED&year=2020-21&audience=EXTERNAL#list",
  );
});
