import { screen, waitFor, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { beforeEach, expect, test } from "vitest";
import { problem } from "../../testing/cycles";
import { draft, submitted, withPlan } from "../../testing/drafts";
import { fill, watch } from "../../testing/forms";
import { open } from "../../testing/open";
import { people, signedInAs } from "../../testing/people";
import { service } from "../../testing/service";

beforeEach(() => {
  signedInAs(people.equalitiesOfficer);
  withPlan(draft);
});

test("each plan is listed with its state in words, its period, and what can be done with it", async () => {
  open("/work/plans");
  const [first] = await screen.findAllByRole("article");
  expect(first).toHaveTextContent("Plan 2022-2025: Draft");
  expect(first).toHaveTextContent("2022-2025 (from 1 April 2022)");
  expect(first).toHaveTextContent("You canChange it, Throw it away, Submit it");
  expect(screen.getByRole("link", { name: "Plans" })).toHaveAttribute("aria-current", "page");
});

test("a plan begun from an earlier one is asked for once, and opens as a draft", async () => {
  const asked = watch("post", "/api/v1/plans", [
    () => HttpResponse.error(),
    () => HttpResponse.json(draft, { status: 201, headers: { ETag: '"1.a"' } }),
  ]);
  open("/work/new-plan");
  await userEvent.click(await screen.findByRole("button", { name: "Begin the plan" }));
  expect(await screen.findByRole("link", { name: "“Title” is needed" })).toHaveAttribute(
    "href",
    "#plan-title",
  );
  await fill("Reference", "2022-2025");
  await fill("Title", "Equality Objectives 2022-2025");
  await fill("Period: as it will be published", "2022-2025");
  await userEvent.selectOptions(
    screen.getByLabelText("Start from an earlier plan (optional)"),
    "2017-2021",
  );
  await userEvent.click(screen.getByRole("button", { name: "Begin the plan" }));
  await screen.findByText(/The service did not answer\. What you typed is kept/);
  await userEvent.click(screen.getByRole("button", { name: "Begin the plan" }));
  await waitFor(() => expect(window.location.pathname).toBe("/work/plans/2022-2025"));
  expect(asked[1]?.body).toEqual({
    ref: "2022-2025",
    title: "Equality Objectives 2022-2025",
    period: { text: "2022-2025" },
    from: "2017-2021",
  });
  expect(asked[1]?.headers.get("Idempotency-Key")).toBe(asked[0]?.headers.get("Idempotency-Key"));
});

test("a draft shows what it says by role, with the way to change each part and to add to it", async () => {
  open("/work/plans/2022-2025");
  const role = await screen.findByRole("region", { name: "Community Leader" });
  expect(role).toHaveTextContent("CL-01 We will work with the Hospice");
  expect(within(role).getByRole("link", { name: "Change action CL-01" })).toHaveAttribute(
    "href",
    "/work/plans/2022-2025/actions/CL-01",
  );
  expect(within(role).getByRole("link", { name: "Add an action to objective CL" })).toHaveAttribute(
    "href",
    "/work/plans/2022-2025/new/actions?objective=CL",
  );
  expect(screen.getByRole("link", { name: "Submit this plan" })).toBeVisible();
  expect(screen.queryByRole("link", { name: "Record its approval" })).not.toBeInTheDocument();
});

test("a submitted plan shows who submitted it, when and why, and offers no change of its wording", async () => {
  withPlan(submitted);
  open("/work/plans/2022-2025");
  const steps = await screen.findByRole("region", { name: "Steps taken" });
  expect(steps).toHaveTextContent("Submitted");
  expect(steps).toHaveTextContent("Equalities officer, 1 March 2022 at 10:00:00");
  expect(steps).toHaveTextContent("For the committee in March");
  expect(screen.queryByRole("link", { name: /^Add an/ })).not.toBeInTheDocument();
  expect(screen.queryByRole("link", { name: /Change title/ })).not.toBeInTheDocument();
});

test("a reviewer reads the wording and is offered nothing to change", async () => {
  signedInAs(people.headOfHousing);
  withPlan({ ...draft, abilities: [] });
  open("/work/plans/2022-2025");
  expect(await screen.findByText("We will be open")).toBeVisible();
  expect(screen.queryByRole("link", { name: /^Change/ })).not.toBeInTheDocument();
  expect(screen.queryByRole("button", { name: /Throw/ })).not.toBeInTheDocument();
});

test("a draft is thrown away only once that is confirmed", async () => {
  let deleted: string | null = null;
  service.use(
    http.delete("*/api/v1/plans/2022-2025", ({ request }) => {
      deleted = request.headers.get("If-Match");
      return new HttpResponse(null, { status: 204 });
    }),
  );
  open("/work/plans/2022-2025");
  await userEvent.click(await screen.findByRole("button", { name: "Throw this draft away" }));
  expect(deleted).toBeNull();
  const dialog = screen.getByRole("dialog");
  await userEvent.click(within(dialog).getByRole("button", { name: "Throw this draft away" }));
  await waitFor(() => expect(window.location.pathname).toBe("/work/plans"));
  expect(deleted).toBe('"1.a"');
});

test("when somebody changed the head of a draft meanwhile, theirs is shown beside mine and nothing is lost", async () => {
  const theirs = { ...draft, reporting: { everyMonths: 6, graceDays: 28 } };
  const asked = watch("patch", "/api/v1/plans/2022-2025", [
    () => problem(412, { current: theirs }, { ETag: '"2.b"' }),
    () => HttpResponse.json(theirs),
  ]);
  open("/work/plans/2022-2025/edit");
  await fill("Title", "Mine");
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  const table = await screen.findByRole("table", { name: "What they changed" });
  expect(within(table).getByRole("row", { name: /Reporting/ })).toHaveTextContent(
    "Reporting12, 286, 2812, 28",
  );
  expect(screen.getByLabelText("Title")).toHaveValue("Mine");
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  await waitFor(() => expect(window.location.pathname).toBe("/work/plans/2022-2025"));
  expect(asked.map(({ headers }) => headers.get("If-Match"))).toEqual(['"1.a"', '"2.b"']);
  expect(asked[1]?.body).toEqual({ title: "Mine" });
});
