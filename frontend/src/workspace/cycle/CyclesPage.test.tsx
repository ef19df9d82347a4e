import { screen, waitFor, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { beforeEach, expect, test } from "vitest";
import { cycle, problem, withCycle } from "../../testing/cycles";
import { fill, watch } from "../../testing/forms";
import { open } from "../../testing/open";
import { people, signedInAs } from "../../testing/people";
import { service } from "../../testing/service";

beforeEach(() => {
  signedInAs(people.equalitiesOfficer);
  withCycle();
});

async function fillNewCycle() {
  await fill("Reference", "2021-Q4");
  await fill("Title", "Equality objectives");
  await fill("First day of the period", "2021-10-01");
  await fill("Last day of the period", "2021-12-31");
  await fill("Window opens on", "2022-01-03");
  await fill("Window closes on", "2022-01-28");
  await fill("Updates due from officers: date", "2022-01-14");
  await fill("Updates due past heads of service: date", "2022-01-21");
}

test("each cycle is listed with its state in words, its days and the way to its board", async () => {
  open("/work/cycles");
  const row = await screen.findByRole("article");
  expect(row).toHaveTextContent("Cycle 2021-Q3: Open");
  expect(row).toHaveTextContent("1 October 2021 to 2 November 2021");
  expect(within(row).getByRole("link", { name: cycle.title })).toHaveAttribute(
    "href",
    "/work/cycles/2021-Q3",
  );
  expect(screen.getByRole("link", { name: "Open a new cycle" })).toBeVisible();
});

test("who runs no cycles is not offered to open or change one", async () => {
  signedInAs(people.housingOfficer);
  withCycle({ abilities: [] });
  open("/work/cycles");
  await screen.findByRole("article");
  expect(screen.queryByRole("link", { name: "Open a new cycle" })).not.toBeInTheDocument();
  expect(screen.queryByRole("link", { name: /Change cycle/ })).not.toBeInTheDocument();
});

test("the workspace is offered to those it is for, and to nobody else", async () => {
  signedInAs(people.councillor);
  open("/work/cycles");
  await screen.findByRole("region", { name: "This page is not for your account" });
  expect(screen.queryByRole("navigation", { name: "Workspace" })).not.toBeInTheDocument();
});

test("a stranger is told to sign in, and comes back to the board", async () => {
  signedInAs({ signIn: "READY", signedIn: false, roles: [], services: [] });
  open("/work/cycles/2021-Q3?state=DRAFT");
  expect(await screen.findByRole("link", { name: /come back here/ })).toHaveAttribute(
    "href",
    "/auth/sign-in?return=%2Fwork%2Fcycles%2F2021-Q3%3Fstate%3DDRAFT",
  );
});

test("what a new cycle is missing is listed with the way to each field", async () => {
  open("/work/new-cycle");
  await userEvent.click(await screen.findByRole("button", { name: "Make the cycle" }));
  expect(await screen.findByRole("link", { name: "“Title” is needed" })).toHaveAttribute(
    "href",
    "#cycle-title",
  );
  expect(screen.getByLabelText("Title")).toHaveAccessibleDescription(/“Title” is needed/);
});

test("what the service refuses stands at its field in the words of the form, and nothing typed is lost", async () => {
  const errors = [
    {
      in: "body",
      pointer: "/closesOn",
      code: "does-not-fit",
      message: "closesOn must not be before opensOn",
    },
  ];
  watch("post", "/api/v1/cycles", [() => problem(400, { errors })]);
  open("/work/new-cycle");
  await fillNewCycle();
  await userEvent.click(screen.getByRole("button", { name: "Make the cycle" }));
  expect(
    await screen.findByRole("link", {
      name: "“Window closes on” must not be before “Window opens on”",
    }),
  ).toHaveAttribute("href", "#cycle-closesOn");
  expect(screen.getByLabelText("Title")).toHaveValue("Equality objectives");
});

test("a cycle whose answer was lost is asked for again with the same key, and made once", async () => {
  const asked = watch("post", "/api/v1/cycles", [
    () => HttpResponse.error(),
    () => HttpResponse.json({ ...cycle, ref: "2021-Q4" }, { status: 201 }),
  ]);
  service.use(
    http.get("*/api/v1/cycles/2021-Q4", () => HttpResponse.json({ ...cycle, ref: "2021-Q4" })),
    http.get("*/api/v1/cycles/2021-Q4/board", () => problem(404, {})),
  );
  open("/work/new-cycle");
  await fillNewCycle();
  await userEvent.click(screen.getByRole("button", { name: "Make the cycle" }));
  await screen.findByText(/The service did not answer\. What you typed is kept/);
  await userEvent.click(screen.getByRole("button", { name: "Make the cycle" }));
  await waitFor(() => expect(window.location.pathname).toBe("/work/cycles/2021-Q4"));
  const keys = asked.map(({ headers }) => headers.get("Idempotency-Key"));
  expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
  expect(keys[1]).toBe(keys[0]);
  expect(asked[1]?.body).toMatchObject({ ref: "2021-Q4", officerDue: { date: "2022-01-14" } });
});

test("when somebody changed the cycle meanwhile, theirs is shown beside mine, and saving again keeps both", async () => {
  const theirs = { ...cycle, graceDays: 4 };
  const asked = watch("patch", "/api/v1/cycles/2021-Q3", [
    () => problem(412, { current: theirs }, { ETag: '"2.b"' }),
    () => HttpResponse.json({ ...theirs, title: "Mine" }),
  ]);
  open("/work/cycles/2021-Q3/edit");
  await fill("Title", "Mine");
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  const table = await screen.findByRole("table", { name: "What they changed" });
  expect(within(table).getByRole("row", { name: /Days of grace/ })).toHaveTextContent(
    "Days of grace242",
  );
  expect(screen.getByLabelText("Title")).toHaveValue("Mine");
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  await waitFor(() => expect(window.location.pathname).toBe("/work/cycles/2021-Q3"));
  expect(asked.map(({ headers }) => headers.get("If-Match"))).toEqual(['"1.a"', '"2.b"']);
  expect(asked.map(({ body }) => body)).toEqual([{ title: "Mine" }, { title: "Mine" }]);
  expect(asked[0]?.headers.get("Content-Type")).toBe("application/merge-patch+json");
});

test("after a clash one can drop one's own and start from theirs", async () => {
  const theirs = { ...cycle, title: "Theirs" };
  watch("patch", "/api/v1/cycles/2021-Q3", [
    () => problem(412, { current: theirs }, { ETag: '"2.b"' }),
  ]);
  open("/work/cycles/2021-Q3/edit");
  await fill("Title", "Mine");
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  await userEvent.click(await screen.findByRole("button", { name: /start from theirs/ }));
  expect(screen.getByLabelText("Title")).toHaveValue("Theirs");
});
