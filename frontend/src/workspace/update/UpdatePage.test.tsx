import { screen, waitFor, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http, type JsonBodyType } from "msw";
import { beforeEach, expect, test } from "vitest";
import type { Cycle, WorkUpdate } from "../../api/types";
import { cycle, withCycle } from "../../testing/cycles";
import { open } from "../../testing/open";
import { people, signedInAs } from "../../testing/people";
import { service } from "../../testing/service";
import { updateRowOf, workUpdateOf } from "../../testing/updates";

beforeEach(() => signedInAs(people.housingOfficer));

const tagged = (update: WorkUpdate, etag = '"3.a"') =>
  HttpResponse.json(update, { headers: { ETag: etag } });

const problem = (status: number, more: Record<string, JsonBodyType>, etag = "") =>
  HttpResponse.json(
    { type: "/problems/test", title: "Problem", status, instance: "/", ...more },
    { status, headers: { "Content-Type": "application/problem+json", ETag: etag } },
  );

function show(update: WorkUpdate = workUpdateOf()) {
  service.use(http.get("*/api/v1/updates/U-12", () => tagged(update)));
  open("/work/updates/U-12");
}

/** Plays saving; each save is answered by the next of the answers, the last one for good. */
function saves(...answers: ((patch: object) => Response)[]) {
  const seen: { patch: object; match: string | null }[] = [];
  service.use(
    http.patch("*/api/v1/updates/U-12", async ({ request }) => {
      const patch = (await request.json()) as object;
      seen.push({ patch, match: request.headers.get("If-Match") });
      const answer = answers[Math.min(seen.length, answers.length) - 1];
      return answer?.(patch) as HttpResponse<JsonBodyType>;
    }),
  );
  return seen;
}

const accepts = (patch: object) => {
  const was = workUpdateOf();
  return tagged({ ...was, fields: { ...was.fields, ...patch } }, '"4.b"');
};

test("what is typed saves itself as a merge patch of the state that was seen", async () => {
  const seen = saves(accepts);
  show();
  await userEvent.type(await screen.findByLabelText("What stands in the way"), "No chair");
  expect(await screen.findByText(/^Saved at \d\d:\d\d$/)).toBeVisible();
  expect(seen).toEqual([{ patch: { issues: "No chair" }, match: '"3.a"' }]);
});

test("the last published update and the rating that follows stand beside the form", async () => {
  const risky = workUpdateOf().preview;
  saves(() =>
    tagged({
      ...workUpdateOf(),
      ...(risky ? { preview: { ...risky, rating: "AMBER", explanation: "Paused: no chair" } } : {}),
    }),
  );
  show();
  expect(await screen.findByText("Work has recently restarted.")).toBeInTheDocument();
  const rating = screen.getByRole("region", { name: "Rating if this were published today" });
  expect(rating).toHaveTextContent("On course for 31 December 2021");
  await userEvent.click(screen.getByLabelText("Paused"));
  await waitFor(() => expect(rating).toHaveTextContent("Paused: no chair"));
});

test("rows are added and removed with the keyboard, and the focus goes where the work goes on", async () => {
  saves(accepts);
  show();
  (await screen.findByRole("button", { name: "Add a next step" })).focus();
  await userEvent.keyboard("{Enter}");
  await waitFor(() => expect(screen.getByLabelText("Step 2: what")).toHaveFocus());
  screen.getByRole("button", { name: "Remove next step 2" }).focus();
  await userEvent.keyboard("{Enter}");
  await waitFor(() => expect(screen.getByLabelText("Step 1: what")).toHaveFocus());
  await screen.findByText(/^Saved at/);
});

test("an earlier step that is done is closed and no longer carried on", async () => {
  const id = "0b0e7f6c-8a52-4a7b-9d0e-0f5a3f1f2c11";
  const was = workUpdateOf();
  const seen = saves(accepts);
  show({
    ...was,
    fields: { ...was.fields, nextSteps: [{ text: "Choose a chair", carries: id }] },
    openSteps: [
      {
        ...{ id, plan: "2017-2021", action: "CL-01", actionWording: "We will", update: "U-1" },
        ...{ text: "Choose a chair", open: true, overdue: true, links: was.head.links },
      },
    ],
  });
  const step = await screen.findByRole("group", { name: "Choose a chair" });
  expect(within(step).getByLabelText("Carries on, below")).toBeChecked();
  await userEvent.click(within(step).getByLabelText("Done"));
  await waitFor(() => expect(seen).toHaveLength(1));
  expect(seen[0]?.patch).toEqual({
    nextSteps: [],
    closedSteps: [{ step: id, outcome: "DONE" }],
  });
  await screen.findByText(/^Saved at/);
});

test("what is missing is listed when it is handed in, in words, and leads to its field", async () => {
  const problems = [
    { in: "body", pointer: "/nextSteps", code: "no-next-step", message: "PAUSED needs a step" },
  ] as const;
  show({ ...workUpdateOf(), problems: [...problems] });
  await userEvent.click(await screen.findByRole("button", { name: "Hand in" }));
  const summary = await screen.findByRole("region", { name: "What is still missing" });
  await waitFor(() => expect(summary).toHaveFocus());
  await userEvent.click(within(summary).getByRole("link", { name: "“Paused” needs a step" }));
  expect(screen.getByRole("button", { name: "Add a next step" })).toHaveFocus();
});

test("handing in saves first, and then shows the update as it reads", async () => {
  const seen = saves(accepts);
  let match: string | null = null;
  service.use(
    http.post("*/api/v1/updates/U-12/submission", ({ request }) => {
      match = request.headers.get("If-Match");
      return tagged(
        workUpdateOf({ head: updateRowOf({ state: "SUBMITTED", abilities: ["WITHDRAW"] }) }),
      );
    }),
  );
  show();
  await userEvent.type(await screen.findByLabelText("What stands in the way"), "x");
  await userEvent.click(screen.getByRole("button", { name: "Hand in" }));
  expect(await screen.findByRole("button", { name: /Take it back/ })).toBeVisible();
  expect([seen.length, match]).toEqual([1, '"4.b"']);
});

test("when two people save, both versions are compared and nothing is lost", async () => {
  const theirs = workUpdateOf();
  theirs.fields.progress = "The group has met twice.";
  const seen = saves(
    () => problem(412, { current: theirs as unknown as JsonBodyType }, '"7.z"'),
    accepts,
  );
  show();
  await userEvent.type(await screen.findByLabelText("What was done"), " In March.");
  await screen.findByRole("heading", { name: "Somebody else has changed this update" });
  const field = screen.getByRole("region", { name: "What was done" });
  expect(field).toHaveTextContent("The group has met. In March.");
  expect(field).toHaveTextContent("The group has met twice.");
  await userEvent.click(screen.getByRole("button", { name: "Save what I chose" }));
  expect(await screen.findByLabelText("What was done")).toHaveValue("The group has met. In March.");
  expect(screen.getByText(/The group has met twice\./)).toBeVisible();
  await waitFor(() => expect(seen).toHaveLength(2));
  await screen.findByText(/^Saved at/);
  expect(seen[1]).toEqual({ patch: { progress: "The group has met. In March." }, match: '"7.z"' });
});

test("a session that ends while typing loses nothing, and a second try saves", async () => {
  const seen = saves(() => problem(401, { title: "Not signed in" }), accepts);
  show();
  await userEvent.type(await screen.findByLabelText("What stands in the way"), "No chair");
  const notice = await screen.findByRole("alert", {
    name: "Not saved: you are no longer signed in",
  });
  const signIn = within(notice).getByRole("link", { name: /opens in a new tab/ });
  expect(signIn).toHaveAttribute("target", "_blank");
  expect(screen.getByLabelText("What stands in the way")).toHaveValue("No chair");
  expect([localStorage.length, sessionStorage.length]).toEqual([0, 0]);
  await userEvent.click(within(notice).getByRole("button", { name: "Try again now" }));
  expect(await screen.findByText(/^Saved at/)).toBeVisible();
  expect(seen).toHaveLength(2);
});

test("turning the page saves what was typed a moment before", async () => {
  const seen = saves(accepts);
  service.use(http.get("*/api/v1/work", () => HttpResponse.json({}, { status: 503 })));
  show();
  await userEvent.type(await screen.findByLabelText("What stands in the way"), "No chair");
  await userEvent.click(screen.getByRole("link", { name: "Data" }));
  await waitFor(() => expect(seen.at(-1)?.patch).toEqual({ issues: "No chair" }));
});

test("only what the service allows is offered", async () => {
  show(workUpdateOf({ head: updateRowOf({ state: "PUBLISHED", abilities: [] }) }));
  await screen.findByText("Published");
  const main = screen.getByRole("main");
  expect(within(main).queryByRole("button")).not.toBeInTheDocument();
});

test("once the cycle is locked the equalities officer hands in with a reason, and not without", async () => {
  signedInAs(people.equalitiesOfficer);
  withCycle({ state: "LOCKED", abilities: [] });
  const sent: unknown[] = [];
  service.use(
    http.post("*/api/v1/updates/U-12/submission", async ({ request }) => {
      sent.push(await request.json());
      return tagged(
        workUpdateOf({ head: { ...workUpdateOf().head, state: "SUBMITTED", abilities: [] } }),
      );
    }),
  );
  show();
  const why = await screen.findByLabelText("Why it is handed in after the lock");
  await userEvent.click(screen.getByRole("button", { name: "Hand in" }));
  const summary = await screen.findByRole("region", { name: "What is still missing" });
  await userEvent.click(within(summary).getByRole("link", { name: /say why it is handed in/ }));
  expect(why).toHaveFocus();
  expect(sent).toEqual([]);
  await userEvent.type(why, "The officer was ill");
  await userEvent.click(screen.getByRole("button", { name: "Hand in" }));
  expect(await screen.findByText("Handed in")).toBeVisible();
  expect(sent).toEqual([{ reason: "The officer was ill" }]);
});

test("nobody is asked why while the cycle is open", async () => {
  signedInAs(people.equalitiesOfficer);
  withCycle();
  show();
  await screen.findByRole("button", { name: "Hand in" });
  expect(screen.queryByLabelText(/after the lock/)).not.toBeInTheDocument();
});

test("a cycle that is locked while the form is open brings the question why with the refusal", async () => {
  signedInAs(people.equalitiesOfficer);
  let state: Cycle["state"] = "OPEN";
  let seen = "";
  service.use(
    http.get("*/api/v1/cycles", () => {
      seen = state;
      return HttpResponse.json({ items: [{ ...cycle, state }], page: 1, size: 200, total: 1 });
    }),
    http.post("*/api/v1/updates/U-12/submission", () => problem(409, { detail: "It is locked" })),
  );
  show();
  const handIn = await screen.findByRole("button", { name: "Hand in" });
  await waitFor(() => expect(seen).toBe("OPEN"));
  state = "LOCKED";
  await userEvent.click(handIn);
  expect(await screen.findByText("It is locked")).toBeVisible();
  expect(await screen.findByLabelText("Why it is handed in after the lock")).toBeVisible();
});
