import { screen, within } from "@testing-library/preact";
import { HttpResponse, http } from "msw";
import { expect, test } from "vitest";
import { open } from "../../testing/open";
import { refuse, service } from "../../testing/service";

const digest = "0".repeat(64);

function show(changes: object, items: object[] = []) {
  service.use(
    http.get("*/api/v1/plans/current/changes", () =>
      HttpResponse.json({ plan: "2017-2021", items: [], ...changes }),
    ),
    http.get("*/api/v1/plans/current/dispositions", () =>
      HttpResponse.json({ items, page: 1, size: 200, total: items.length }),
    ),
  );
  open("/history");
}

test("what the committee inserted is marked, with its reason", async () => {
  show({
    submitted: { on: "2020-07-01", digest },
    approved: { on: "2020-07-21", digest },
    items: [
      {
        kind: "OBJECTIVE",
        ref: "SP",
        field: "WHY_IT_MATTERS",
        position: 2,
        submitted: "Our recovery must be fair",
        approved: "Our recovery must be fair and inclusive",
        reason: "Agreed at the meeting",
        words: [],
      },
    ],
  });
  const section = await screen.findByRole("region", { name: "What the approving body changed" });
  expect(within(section).getByRole("heading", { name: "SP, why it matters 2" })).toBeVisible();
  expect(section.querySelector("ins")).toHaveTextContent("and inclusive");
  expect(section).toHaveTextContent("Why: Agreed at the meeting");
});

test("a plan whose submitted wording was not kept says so", async () => {
  show({ decision: { body: "Policy and Resources Committee", date: "2020-07-21" } });
  expect(await screen.findByText(/is not on record here/)).toBeVisible();
  expect(screen.getByText(/None of its actions has ended/)).toBeVisible();
});

test("what became of each action is a table with the action that goes on", async () => {
  show({}, [
    {
      action: "CL-05",
      wording: "Raise the profile of the Covenant",
      disposition: "CARRIED_FORWARD",
      to: { plan: "2022-2025", action: "CL-08", wording: "Support veterans" },
      reason: "Carried forward to CL-08 of 2022-2025",
    },
  ]);
  const table = await screen.findByRole("table", { name: "What became of each action" });
  expect(within(table).getByRole("link", { name: "CL-08 of plan 2022-2025" })).toHaveAttribute(
    "href",
    "/actions/CL-08?plan=2022-2025",
  );
  expect(screen.getByRole("link", { name: /CSV of what became/ })).toBeVisible();
});

test("a plan that is not published is a page not found", async () => {
  refuse("/api/v1/plans/current/changes", 404);
  refuse("/api/v1/plans/current/dispositions", 404);
  open("/history");
  expect(await screen.findByRole("heading", { name: "Page not found" })).toBeVisible();
});
