import { fireEvent, screen, waitFor, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { beforeEach, expect, test } from "vitest";
import { cycle, problem, withCycle } from "../../testing/cycles";
import { open } from "../../testing/open";
import { people, signedInAs } from "../../testing/people";
import { service } from "../../testing/service";

beforeEach(() => {
  signedInAs(people.equalitiesOfficer);
  withCycle();
});

test("the board says by service who has answered, who is asked, and who is late", async () => {
  open("/work/cycles/2021-Q3");
  const housing = await screen.findByRole("table", { name: "1 action of Housing" });
  const row = within(housing).getByRole("row", { name: /CL-01/ });
  expect(row).toHaveTextContent("Not started");
  expect(row).toHaveTextContent("Officer late");
  expect(screen.getByText(/Asked: Housing service officer/)).toBeVisible();
  expect(screen.getByText(/Equalities officer \(stands in\)/)).toBeVisible();
  const communities = screen.getByRole("table", { name: "2 actions of Communities" });
  expect(communities).toHaveTextContent("Head of service in its days of grace");
  expect(communities).toHaveTextContent("Communities officer, handed in 6 October 2021");
});

test("a count opens its list, and the reader is taken there", async () => {
  open("/work/cycles/2021-Q3");
  await userEvent.click(await screen.findByRole("link", { name: "Handed in" }));
  expect(window.location.search).toBe("?state=SUBMITTED");
  const heading = await screen.findByRole("heading", { name: "1 action handed in" });
  await waitFor(() => expect(heading).toHaveFocus());
  expect(screen.queryByText("CL-01")).not.toBeInTheDocument();
  expect(screen.getByRole("link", { name: "Show all 3 actions" })).toHaveAttribute(
    "href",
    "/work/cycles/2021-Q3",
  );
});

test("late ones have their list as well, and a count of nothing leads nowhere", async () => {
  open("/work/cycles/2021-Q3?late=officer");
  expect(
    await screen.findByRole("heading", { name: "1 action late by the officer" }),
  ).toBeVisible();
  expect(screen.queryByRole("link", { name: "Returned" })).not.toBeInTheDocument();
});

test("some services are reminded, and the page says who was and where the mails are", async () => {
  const asked: unknown[] = [];
  service.use(
    http.post("*/api/v1/cycles/2021-Q3/nudges", async ({ request }) => {
      asked.push(await request.json());
      return HttpResponse.json({
        mailConfigured: false,
        nudged: [{ name: "Housing service officer", actions: ["CL-01"], already: false }],
        unreachable: [],
      });
    }),
  );
  open("/work/cycles/2021-Q3");
  await userEvent.click(await screen.findByLabelText("Only some services"));
  await userEvent.click(screen.getByRole("button", { name: "Send reminders" }));
  expect(await screen.findByText(/Choose a service/)).toBeVisible();
  await userEvent.click(screen.getByLabelText("Housing: 1 action"));
  await userEvent.click(screen.getByRole("button", { name: "Send reminders" }));
  const result = await screen.findByRole("region", { name: "Who was reminded" });
  expect(result).toHaveTextContent("1 person is reminded");
  expect(result).toHaveTextContent("the mails wait in the outbox");
  expect(asked).toEqual([{ services: ["HOUSING"] }]);
});

test("a cycle is locked only with a reason, as it was seen", async () => {
  const asked: { reason: unknown; seen: string | null }[] = [];
  service.use(
    http.post("*/api/v1/cycles/2021-Q3/lock", async ({ request }) => {
      asked.push({ reason: await request.json(), seen: request.headers.get("If-Match") });
      withCycle({ state: "LOCKED", abilities: [] });
      return HttpResponse.json({ ...cycle, state: "LOCKED", abilities: [] });
    }),
  );
  open("/work/cycles/2021-Q3");
  await userEvent.click(await screen.findByRole("button", { name: "Lock this cycle" }));
  const dialog = screen.getByRole("dialog", { name: /^Lock this cycle: Equality objectives/ });
  await userEvent.click(within(dialog).getByRole("button", { name: "Lock this cycle" }));
  expect(await within(dialog).findByText("Give a reason")).toBeVisible();
  await userEvent.type(within(dialog).getByLabelText("Why?"), "The report is written");
  await userEvent.click(within(dialog).getByRole("button", { name: "Lock this cycle" }));
  expect(await screen.findByText(/Only the equalities officer can hand anything in/)).toBeVisible();
  expect(asked).toEqual([{ reason: { reason: "The report is written" }, seen: '"1.a"' }]);
  expect(screen.queryByRole("button", { name: "Lock this cycle" })).not.toBeInTheDocument();
});

test("a closed cycle is opened again with a reason and other dates, as it was seen", async () => {
  withCycle({ state: "CLOSED", abilities: ["EDIT", "LOCK", "REOPEN"] });
  const asked: unknown[] = [];
  service.use(
    http.post("*/api/v1/cycles/2021-Q3/reopening", async ({ request }) => {
      asked.push(await request.json(), request.headers.get("If-Match"));
      withCycle();
      return HttpResponse.json(cycle);
    }),
  );
  open("/work/cycles/2021-Q3");
  await userEvent.click(await screen.findByRole("button", { name: "Open this cycle again" }));
  const dialog = within(screen.getByRole("dialog", { name: /^Open this cycle again/ }));
  await userEvent.click(dialog.getByRole("button", { name: "Open this cycle again" }));
  expect(await dialog.findByRole("link", { name: "Give a reason" })).toBeVisible();
  expect(dialog.getByRole("link", { name: "Say when updates are due now" })).toBeVisible();
  const due = dialog.getByLabelText("Updates due from officers");
  fireEvent.input(due, { target: { value: "2021-11-15" } });
  fireEvent.input(dialog.getByLabelText("Window closes on"), { target: { value: "2021-11-19" } });
  await userEvent.type(dialog.getByLabelText("Why?"), "Two were ill");
  await userEvent.click(dialog.getByRole("button", { name: "Open this cycle again" }));
  expect(await screen.findByText("Updates are taken.")).toBeVisible();
  expect(asked).toEqual([
    { reason: "Two were ill", dueOn: "2021-11-15", closesOn: "2021-11-19" },
    '"1.a"',
  ]);
});

test("who confirms on an old page is told how the cycle is now", async () => {
  const current = { ...cycle, state: "CLOSED" };
  service.use(
    http.post("*/api/v1/cycles/2021-Q3/closure", () =>
      problem(412, { current }, { ETag: '"2.b"' }),
    ),
  );
  open("/work/cycles/2021-Q3");
  await userEvent.click(await screen.findByRole("button", { name: "Close this cycle" }));
  const dialog = screen.getByRole("dialog");
  await userEvent.type(within(dialog).getByLabelText("Why?"), "Done");
  await userEvent.click(within(dialog).getByRole("button", { name: "Close this cycle" }));
  expect(await within(dialog).findByText(/it is now closed/)).toBeVisible();
});

test("who may do nothing with a cycle is offered nothing", async () => {
  signedInAs(people.housingOfficer);
  withCycle({ abilities: [] });
  open("/work/cycles/2021-Q3");
  await screen.findByRole("table", { name: "1 action of Housing" });
  const main = within(screen.getByRole("main"));
  expect(main.queryByRole("button", { name: /this cycle|reminders/ })).not.toBeInTheDocument();
  expect(main.queryByRole("link", { name: /published today|Change/ })).not.toBeInTheDocument();
});

test("a cycle that does not exist is said to, with the way to those that do", async () => {
  service.use(http.get("*/api/v1/cycles/1066", () => problem(404, {})));
  service.use(http.get("*/api/v1/cycles/1066/board", () => problem(404, {})));
  open("/work/cycles/1066");
  expect(await screen.findByText(/There is no reporting cycle 1066/)).toBeVisible();
});

test("the preview shows the ratings of today and what would still be missing", async () => {
  open("/work/cycles/2021-Q3/preview");
  const ratings = await screen.findByRole("table", { name: "Ratings of the plan and its roles" });
  expect(within(ratings).getByRole("row", { name: /Community Leader/ })).toHaveTextContent(
    /At risk.*On track.*Changes/,
  );
  const holes = screen.getByRole("table", { name: "Actions without an update, by service" });
  expect(within(holes).getByRole("row", { name: /Communities/ })).toHaveTextContent(
    "1 action: CL-02None",
  );
});
