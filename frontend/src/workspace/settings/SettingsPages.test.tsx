import { fireEvent, screen, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { beforeEach, expect, test } from "vitest";
import { problem } from "../../testing/cycles";
import { open } from "../../testing/open";
import { people, signedInAs } from "../../testing/people";
import { service } from "../../testing/service";
import {
  director,
  housing,
  officer,
  rulesPreview,
  rulesSetting,
  withSettings,
} from "../../testing/settings";

beforeEach(() => {
  signedInAs(people.administrator);
  withSettings();
});

/** Plays changing the thing at an address; what was sent is kept. */
function takes(method: "patch" | "put", path: string, answer: () => Response) {
  const sent: { body: unknown; seen: string | null }[] = [];
  service.use(
    http[method](`*${path}`, async ({ request }) => {
      sent.push({ body: await request.json(), seen: request.headers.get("If-Match") });
      return answer() as HttpResponse<null>;
    }),
  );
  return sent;
}

function looksAhead() {
  const asked: unknown[] = [];
  service.use(
    http.post("*/api/v1/plans/current/rules/preview", async ({ request }) => {
      asked.push(await request.json());
      return HttpResponse.json(rulesPreview);
    }),
  );
  return asked;
}

test("the administrator finds people, services and rules from every page", async () => {
  open("/");
  await userEvent.click(await screen.findByRole("link", { name: "Settings" }));
  await screen.findByRole("heading", { level: 1, name: "Settings" });
  const main = within(screen.getByRole("main"));
  expect(await main.findByRole("link", { name: "People" })).toBeVisible();
  expect(main.getByRole("link", { name: "Services" })).toBeVisible();
  expect(main.getByRole("link", { name: "Rating rules" })).toBeVisible();
});

test("a service officer is told that settings are not for them", async () => {
  signedInAs(people.housingOfficer);
  open("/work/settings/rules");
  expect(
    await screen.findByRole("region", { name: "This page is not for your account" }),
  ).toBeVisible();
  const nav = within(screen.getByRole("navigation", { name: "Workspace" }));
  expect(nav.queryByRole("link", { name: "Settings" })).not.toBeInTheDocument();
});

test("somebody is said to have left, and whom they reported to", async () => {
  const sent = takes("patch", `/api/v1/people/${officer.id}`, () =>
    HttpResponse.json({ ...officer, active: false, reportsTo: director.id }),
  );
  open("/work/settings/people");
  await userEvent.click(await screen.findByRole("link", { name: officer.name }));
  await userEvent.click(await screen.findByLabelText("No, they have left"));
  await userEvent.selectOptions(screen.getByLabelText("Reports to"), director.name);
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  await screen.findByRole("heading", { level: 1, name: "People" });
  expect(sent).toEqual([{ body: { active: false, reportsTo: director.id }, seen: '"1.a"' }]);
});

test("a service is renamed only with a name, and what somebody else saved is shown first", async () => {
  const theirs = { ...housing, name: "Housing and health" };
  const answers = [
    () => problem(412, { current: theirs }, { ETag: '"2.b"' }),
    () => HttpResponse.json({ ...housing, name: "Homes" }),
  ];
  const sent = takes("patch", "/api/v1/services/HOUSING", () => answers.shift()?.() as Response);
  open("/work/settings/services/HOUSING");
  const name = await screen.findByLabelText("Name");
  await userEvent.clear(name);
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  const summary = await screen.findByRole("region", { name: "There is a problem" });
  await userEvent.click(within(summary).getByRole("link", { name: "Give the service a name" }));
  expect(name).toHaveFocus();
  await userEvent.type(name, "Homes");
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  const notice = await screen.findByRole("alert", { name: "Somebody else saved this meanwhile" });
  expect(notice).toHaveTextContent("Name: Housing and health");
  expect(name).toHaveValue("Homes");
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  await screen.findByRole("heading", { level: 1, name: "Services" });
  expect(sent.map(({ seen }) => seen)).toEqual(['"1.a"', '"2.b"']);
});

test("a service that the council has already is refused in words", async () => {
  service.use(
    http.post("*/api/v1/services", () =>
      problem(409, { detail: "There is a service HOUSING already" }),
    ),
  );
  open("/work/settings/new-service");
  const code = await screen.findByLabelText("Code");
  fireEvent.input(code, { target: { value: "HOUSING" } });
  fireEvent.input(screen.getByLabelText("Name"), { target: { value: "Housing" } });
  await userEvent.click(screen.getByRole("button", { name: "Add the service" }));
  expect(await screen.findByText("There is a service HOUSING already")).toBeVisible();
  expect(code).toHaveValue("HOUSING");
});

test("what other rules would do is shown before they can be saved", async () => {
  const asked = looksAhead();
  open("/work/settings/rules");
  const months = await screen.findByLabelText(/late is off track/);
  expect(screen.queryByRole("button", { name: "Save these rules" })).not.toBeInTheDocument();
  fireEvent.input(months, { target: { value: "1" } });
  await userEvent.click(screen.getByLabelText(/^A12:/));
  await userEvent.click(screen.getByRole("button", { name: "See what would change" }));
  const roles = await screen.findByRole("table", { name: "Ratings of the plan and its roles" });
  expect(within(roles).getByRole("row", { name: /Community Leader/ })).toHaveTextContent(
    /At risk.*2 on track, 1 at risk.*Off track.*Changes.*2 on track, 1 off track/,
  );
  const actions = screen.getByRole("table", { name: "Actions that would be shown otherwise" });
  expect(within(actions).getByRole("row", { name: /CL-01/ })).toHaveTextContent(/rule A5.*rule A4/);
  expect(asked).toEqual([
    { rules: { ...rulesSetting.rules, latenessMonths: 1, disabled: ["A12"] } },
  ]);
  fireEvent.input(months, { target: { value: "2" } });
  expect(screen.queryByRole("button", { name: "Save these rules" })).not.toBeInTheDocument();
});

test("rules are saved with a reason, and the new version stands in the history", async () => {
  looksAhead();
  const saved = {
    ...rulesSetting,
    version: 2,
    history: [
      { ...rulesSetting.history[0], version: 2, reason: "The committee asked" },
      ...rulesSetting.history,
    ],
  };
  const sent = takes("put", "/api/v1/plans/current/rules", () => HttpResponse.json(saved));
  open("/work/settings/rules");
  await userEvent.click(await screen.findByRole("button", { name: "See what would change" }));
  await userEvent.click(await screen.findByRole("button", { name: "Save these rules" }));
  await userEvent.click(await screen.findByRole("link", { name: "Say why the rules change" }));
  const why = screen.getByLabelText("Why do the rules change?");
  expect(why).toHaveFocus();
  await userEvent.type(why, "The committee asked");
  await userEvent.click(screen.getByRole("button", { name: "Save these rules" }));
  const versions = await screen.findByRole("table", { name: "Versions" });
  expect(await within(versions).findByText("The committee asked")).toBeVisible();
  const { rules, reporting } = rulesSetting;
  expect(sent).toEqual([
    { body: { rules, reporting, reason: "The committee asked" }, seen: '"1.a"' },
  ]);
});

test("a number that makes no sense is named before anything is sent", async () => {
  const asked = looksAhead();
  open("/work/settings/rules");
  fireEvent.input(await screen.findByLabelText(/late is off track/), { target: { value: "99" } });
  await userEvent.click(screen.getByRole("button", { name: "See what would change" }));
  const summary = await screen.findByRole("region", { name: "There is a problem" });
  expect(summary).toHaveTextContent("must be a number from 0 to 60");
  expect(asked).toEqual([]);
});

test("a plan that is over keeps its rules", async () => {
  service.use(
    http.get("*/api/v1/plans/current/rules", () =>
      HttpResponse.json({ ...rulesSetting, abilities: [] }),
    ),
  );
  open("/work/settings/rules");
  expect(await screen.findByRole("region", { name: "This plan keeps its rules" })).toBeVisible();
  expect(screen.queryByRole("button", { name: /change|Save/ })).not.toBeInTheDocument();
});
