import { screen, waitFor } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { beforeEach, expect, test } from "vitest";
import { problem } from "../../testing/cycles";
import { contentOf, draft, inForce, submitted, withPlan } from "../../testing/drafts";
import { fill, watch } from "../../testing/forms";
import { open } from "../../testing/open";
import { people, signedInAs } from "../../testing/people";
import { service } from "../../testing/service";

beforeEach(() => signedInAs(people.equalitiesOfficer));

const fault = (pointer: string, message: string) => ({
  in: "body",
  pointer,
  code: "missing",
  message,
});

test("a draft is submitted with a note as it was seen, and after a change by somebody else confirmed anew", async () => {
  withPlan(draft);
  const asked = watch("post", "/api/v1/plans/2022-2025/submission", [
    () => problem(412, { current: draft }, { ETag: '"2.b"' }),
    () => HttpResponse.json(submitted),
  ]);
  open("/work/plans/2022-2025/submission");
  await fill("Note (optional)", "For March");
  await userEvent.click(screen.getByRole("button", { name: "Submit the plan" }));
  await screen.findByText(/Somebody changed this plan after you opened it/);
  expect(screen.getByLabelText("Note (optional)")).toHaveValue("For March");
  await userEvent.click(screen.getByRole("button", { name: "Submit the plan" }));
  await waitFor(() => expect(window.location.pathname).toBe("/work/plans/2022-2025"));
  expect(asked.map(({ headers }) => headers.get("If-Match"))).toEqual(['"1.a"', '"2.b"']);
  expect(asked[1]?.body).toEqual({ note: "For March" });
});

test("taking a submitted plan back asks why", async () => {
  withPlan(submitted);
  const asked = watch("post", "/api/v1/plans/2022-2025/return", [() => HttpResponse.json(draft)]);
  open("/work/plans/2022-2025/return");
  await userEvent.click(await screen.findByRole("button", { name: "Take it back to draft" }));
  await screen.findByRole("link", { name: "“Why?” is needed" });
  await fill("Why?", "A role is missing");
  await userEvent.click(screen.getByRole("button", { name: "Take it back to draft" }));
  await waitFor(() => expect(window.location.pathname).toBe("/work/plans/2022-2025"));
  expect(asked[0]?.body).toEqual({ reason: "A role is missing" });
});

test("an approval shows an amendment word by word, asks what becomes of each earlier action, and leads to the one that is missing", async () => {
  withPlan(submitted);
  const message = "Action CL-02 has no disposition";
  const asked = watch("post", "/api/v1/plans/2022-2025/approval", [
    () => problem(422, { errors: [fault("/dispositions/CL-02", message)] }),
    () => HttpResponse.json({ ...submitted, status: "IN_FORCE" }),
  ]);
  open("/work/plans/2022-2025/approval");
  await fill("Who approved it", "Policy and Resources Committee");
  await fill("Date of the decision", "2022-03-23");
  await userEvent.click(screen.getByRole("button", { name: "Add an amendment" }));
  await userEvent.selectOptions(
    screen.getByLabelText("Amendment 1: line of the plan"),
    "Action CL-01, wording: We will be open",
  );
  await fill("Amendment 1: the wording as approved", "We will be open and inclusive");
  expect(screen.getByText("and inclusive", { exact: false, selector: "ins" })).toBeVisible();
  expect(screen.getByLabelText("CL-01: what becomes of it")).toHaveValue("CARRIED_FORWARD");
  expect(screen.getByLabelText("CL-01: goes on in")).toHaveValue("CL-01");
  await userEvent.click(screen.getByRole("button", { name: "Approve the plan" }));

  expect(await screen.findByRole("link", { name: message })).toHaveAttribute(
    "href",
    "#plan-dispositions-CL-02-disposition",
  );
  const missing = screen.getByLabelText("CL-02: what becomes of it");
  expect(missing).toHaveAttribute("id", "plan-dispositions-CL-02-disposition");
  expect(missing).toHaveAccessibleDescription(/has no disposition/);
  await userEvent.selectOptions(missing, "Not carried forward");
  await fill("CL-02: why", "The Hospice was built");
  service.use(
    http.get("*/api/v1/plans/2022-2025/changes", () =>
      HttpResponse.json({ plan: "2022-2025", items: [] }),
    ),
  );
  await userEvent.click(screen.getByRole("button", { name: "Approve the plan" }));
  await waitFor(() => expect(window.location.pathname).toBe("/work/plans/2022-2025"));
  expect(asked[1]?.body).toEqual({
    body: "Policy and Resources Committee",
    date: "2022-03-23",
    amendments: [
      { kind: "ACTION", ref: "CL-01", field: "WORDING", text: "We will be open and inclusive" },
    ],
    dispositions: {
      "CL-01": {
        disposition: "CARRIED_FORWARD",
        to: { plan: "2022-2025", action: "CL-01" },
      },
      "CL-02": { disposition: "NOT_CARRIED_FORWARD", reason: "The Hospice was built" },
    },
  });
});

test("an amendment can add a further point, and one without a line is led to", async () => {
  withPlan({ ...submitted, replaces: undefined });
  const asked = watch("post", "/api/v1/plans/2022-2025/approval", [() => problem(500, {})]);
  open("/work/plans/2022-2025/approval");
  await fill("Who approved it", "Council");
  await fill("Date of the decision", "2022-03-23");
  await userEvent.click(screen.getByRole("button", { name: "Add an amendment" }));
  await userEvent.click(screen.getByRole("button", { name: "Approve the plan" }));
  expect(
    await screen.findByRole("link", { name: "Choose the line that amendment 1 changes" }),
  ).toHaveAttribute("href", "#plan-amendments-0-ref");
  expect(asked).toEqual([]);
  await userEvent.selectOptions(
    screen.getByLabelText("Amendment 1: line of the plan"),
    "Action CL-01, point 2: add it",
  );
  await fill("Amendment 1: the wording as approved", "Open it");
  await userEvent.click(screen.getByRole("button", { name: "Approve the plan" }));
  await screen.findByText(/The service did not answer/);
  expect(asked[0]?.body).toMatchObject({
    amendments: [
      { kind: "ACTION", ref: "CL-01", field: "SUB_POINTS", position: 2, text: "Open it" },
    ],
  });
});

test("a plan is closed with a reason and a disposition of every action", async () => {
  withPlan(inForce, contentOf("2017-2021", "IN_FORCE"));
  const asked = watch("post", "/api/v1/plans/2017-2021/closure", [
    () => HttpResponse.json({ ...inForce, status: "CLOSED" }),
  ]);
  open("/work/plans/2017-2021/closure");
  await fill("Why is it closed?", "Its period is over");
  await userEvent.selectOptions(
    screen.getByLabelText("CL-01: what becomes of it"),
    "Merged into another action",
  );
  await fill("CL-01: goes on in plan", "2022-2025");
  await fill("CL-01: as action", "SP-04");
  await userEvent.click(screen.getByRole("button", { name: "Close the plan" }));
  await waitFor(() => expect(window.location.pathname).toBe("/work/plans/2017-2021"));
  expect(asked[0]?.body).toEqual({
    reason: "Its period is over",
    dispositions: {
      "CL-01": { disposition: "MERGED", to: { plan: "2022-2025", action: "SP-04" } },
    },
  });
});

test("who may not take a step is told how the plan stands", async () => {
  withPlan({ ...submitted, abilities: [] });
  open("/work/plans/2022-2025/approval");
  expect(await screen.findByText(/The plan is: submitted/)).toBeVisible();
});
