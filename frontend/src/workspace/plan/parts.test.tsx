import { screen, waitFor, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { beforeEach, expect, test } from "vitest";
import { problem } from "../../testing/cycles";
import { actionPart, draft, inForce, withPlan } from "../../testing/drafts";
import { fill, watch } from "../../testing/forms";
import { open } from "../../testing/open";
import { people, signedInAs } from "../../testing/people";
import { service } from "../../testing/service";

beforeEach(() => {
  signedInAs(people.equalitiesOfficer);
  withPlan(draft);
});

test("an action of a draft is changed: its wording, its points, its service and its date, and only those are sent", async () => {
  const asked = watch("patch", "/api/v1/actions/CL-01/content", [
    () => HttpResponse.json(actionPart("2022-2025", "DRAFT")),
  ]);
  open("/work/plans/2022-2025/actions/CL-01");
  await fill("Wording", "We will work with partners");
  await userEvent.click(screen.getByRole("button", { name: "Add a point" }));
  await fill("Point 2: text", "Open it");
  await userEvent.selectOptions(screen.getByLabelText("Lead service"), "Communities");
  await userEvent.selectOptions(screen.getByLabelText("When it is due: how exact it is"), "A day");
  await fill("When it is due: the date as published", "");
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  await waitFor(() => expect(window.location.pathname).toBe("/work/plans/2022-2025"));
  expect(asked[0]?.headers.get("If-Match")).toBe('"1.a"');
  expect(asked[0]?.body).toEqual({
    wording: "We will work with partners",
    subPoints: ["Find a site", "Open it"],
    leadService: "COMMUNITIES",
    due: { precision: "DAY", text: null },
  });
});

test("an action is added where it was asked for, and what the service refuses stands at its field", async () => {
  const asked = watch("post", "/api/v1/actions", [
    () =>
      problem(422, {
        errors: [
          {
            in: "body",
            pointer: "/due/everyMonths",
            code: "missing",
            message: "A recurring date says every how many months",
          },
        ],
      }),
    () => HttpResponse.json(actionPart("2022-2025", "DRAFT", "CL-09"), { status: 201 }),
  ]);
  open("/work/plans/2022-2025/new/actions?objective=CL");
  await fill("Reference", "CL-09");
  await fill("Wording", "We will listen");
  await userEvent.selectOptions(screen.getByLabelText("When it is due: kind of date"), "Recurring");
  await userEvent.click(screen.getByRole("button", { name: "Add the action" }));
  expect(
    await screen.findByRole("link", { name: "A recurring date says every how many months" }),
  ).toHaveAttribute("href", "#plan-due-everyMonths");
  const months = screen.getByLabelText("When it is due: every how many months");
  expect(months).toHaveAccessibleDescription(/says every how many months/);
  await userEvent.type(months, "6");
  await userEvent.click(screen.getByRole("button", { name: "Add the action" }));
  await waitFor(() => expect(window.location.pathname).toBe("/work/plans/2022-2025"));
  expect(asked[1]?.body).toMatchObject({
    ref: "CL-09",
    wording: "We will listen",
    due: { kind: "RECURRING", everyMonths: 6 },
    placements: [{ objective: "CL" }],
  });
});

test("an action of a plan in force shows only what the plan has left open, and asks why", async () => {
  withPlan(inForce);
  const asked = watch("patch", "/api/v1/actions/CL-01/content", [
    () => HttpResponse.json(actionPart("2017-2021", "IN_FORCE")),
  ]);
  service.use(
    http.get("*/api/v1/actions/CL-01/content", () =>
      HttpResponse.json(actionPart("2017-2021", "IN_FORCE"), { headers: { ETag: '"1.a"' } }),
    ),
  );
  open("/work/plans/2017-2021/actions/CL-01");
  expect(await screen.findByText(/This wording is frozen/)).toBeVisible();
  expect(screen.queryByLabelText("Wording")).not.toBeInTheDocument();
  expect(screen.queryByRole("button", { name: /Take this action out/ })).not.toBeInTheDocument();
  await fill("When it is due: next review", "2023-01-31");
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  await userEvent.click(await screen.findByRole("link", { name: /Why do you change this/ }));
  await fill("Why do you change this?", "Reviewed once a year");
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  await waitFor(() => expect(window.location.pathname).toBe("/work/plans/2017-2021"));
  expect(asked.map(({ body }) => body)).toEqual([
    { due: { nextReview: "2023-01-31" }, reason: "Reviewed once a year" },
  ]);
});

test("after a clash over an action one can drop one's own and start from theirs", async () => {
  const part = actionPart("2022-2025", "DRAFT");
  const theirs = { ...part, fields: { ...part.fields, wording: "Theirs" } };
  watch("patch", "/api/v1/actions/CL-01/content", [
    () => problem(412, { current: theirs }, { ETag: '"2.b"' }),
  ]);
  open("/work/plans/2022-2025/actions/CL-01");
  await fill("Wording", "Mine");
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  const table = await screen.findByRole("table", { name: "What they changed" });
  expect(within(table).getByRole("row", { name: /Wording/ })).toHaveTextContent(/TheirsMine$/);
  await userEvent.click(screen.getByRole("button", { name: /start from theirs/ }));
  expect(screen.getByLabelText("Wording")).toHaveValue("Theirs");
});

test("an action is taken out of a draft only once that is confirmed", async () => {
  let tag: string | null = null;
  service.use(
    http.delete("*/api/v1/actions/CL-01/content", ({ request }) => {
      tag = request.headers.get("If-Match");
      return new HttpResponse(null, { status: 204 });
    }),
  );
  open("/work/plans/2022-2025/actions/CL-01");
  await userEvent.click(await screen.findByRole("button", { name: "Take this action out" }));
  const dialog = screen.getByRole("dialog");
  await userEvent.click(within(dialog).getByRole("button", { name: "Take this action out" }));
  await waitFor(() => expect(window.location.pathname).toBe("/work/plans/2022-2025"));
  expect(tag).toBe('"1.a"');
});
