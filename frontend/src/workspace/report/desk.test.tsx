import { screen, waitFor, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { http } from "msw";
import { beforeEach, expect, test } from "vitest";
import type { ReportFinding } from "../../api/reports";
import { open } from "../../testing/open";
import { people, signedInAs } from "../../testing/people";
import { implicationOf, paragraphOf, reportOf, tagged, withReport } from "../../testing/reports";
import { service } from "../../testing/service";

beforeEach(() => signedInAs(people.equalitiesOfficer));

const first = paragraphOf({ text: "We held " });

test("a figure is picked with the keyboard, goes in at the cursor, and opens the list behind it", async () => {
  withReport(() => reportOf({}, [first]));
  service.use(
    http.patch(`*/api/v1/reports/RPT-2021-01/paragraphs/${first.id}`, async ({ request }) =>
      tagged({ ...first, version: 3, ...((await request.json()) as object) }, '"3"'),
    ),
  );
  open("/work/reports/RPT-2021-01");
  const field = await screen.findByLabelText<HTMLTextAreaElement>("Paragraph 2.1");
  field.setSelectionRange(8, 8);
  screen.getByRole("button", { name: "Put in a figure at the cursor of Paragraph 2.1" }).focus();
  await userEvent.keyboard("{Enter}");
  const dialog = await screen.findByRole("dialog", { name: "Put in a figure" });
  await within(dialog).findByText("23");
  expect(within(dialog).getByLabelText("Financial year")).toHaveValue("2020-21");
  within(dialog).getByRole("button", { name: "Put it in" }).focus();
  await userEvent.keyboard("{Enter}");
  await waitFor(() => expect(field).toHaveValue("We held {{consultations.completed(2020-21)}}"));
  expect(field).toHaveFocus();
  const chips = await screen.findByRole("list", { name: "Figures in Paragraph 2.1" });
  expect(await within(chips).findByText("23")).toBeVisible();
  await userEvent.click(within(chips).getByText("23"));
  expect(within(chips).getByText(/CON-2020-01 Survey of residents/)).toBeVisible();
  await screen.findByText(/^Saved at/);
});

test("what has no value says so, and that it has to be put right", async () => {
  withReport(() => reportOf({}, [paragraphOf({ text: "{{nothing.of(that)}}" })]));
  open("/work/reports/RPT-2021-01");
  expect(await screen.findByText(/has no value: pick another figure/)).toBeVisible();
});

const finding = (message: string, anchor: string, blocking = true): ReportFinding => ({
  code: "missing",
  blocking,
  message,
  pointer: "",
  anchor,
});

test("every finding leads to its place and moves the focus there", async () => {
  withReport(
    () => reportOf({}, [first]),
    () => ({
      ready: false,
      items: [
        finding("Say who decides", "field-finalDecisionMaker"),
        finding("Recommendation 1 is empty", "recommendation-1"),
        finding("Paragraph 2.1 holds a table", "paragraph-2.1"),
        finding("Legal has no text", "implication-legal"),
        finding("CL-05 has no update", "action-CL-05", false),
      ],
    }),
  );
  open("/work/reports/RPT-2021-01");
  expect(await screen.findByText("4 things to put right before a release")).toBeVisible();
  const go = async (name: string) => userEvent.click(screen.getByRole("link", { name }));
  await go("Say who decides");
  expect(screen.getByLabelText("Final decision-maker")).toHaveFocus();
  await go("Recommendation 1 is empty");
  expect(screen.getByLabelText("Recommendation 1")).toHaveFocus();
  await go("Paragraph 2.1 holds a table");
  expect(screen.getByLabelText("Paragraph 2.1")).toHaveFocus();
  await go("Legal has no text");
  expect(screen.getByLabelText("Implications: Legal")).toHaveFocus();
  expect(screen.getByRole("link", { name: "CL-05 has no update" })).toHaveAttribute(
    "href",
    "/actions/CL-05?plan=2017-2021",
  );
});

test("whoever was asked by mail writes the row and signs it in the own name", async () => {
  signedInAs(people.housingOfficer);
  let row = implicationOf({ abilities: ["EDIT", "SIGN"] });
  withReport(() => reportOf({ abilities: [] }, [], [row]));
  const sent: unknown[] = [];
  service.use(
    http.get("*/api/v1/reports/RPT-2021-01/implications/legal", () =>
      tagged(row, `"${row.version}"`),
    ),
    http.patch("*/api/v1/reports/RPT-2021-01/implications/legal", async ({ request }) => {
      row = { ...row, version: 2, ...((await request.json()) as object) };
      return tagged(row, '"2"');
    }),
    http.post("*/api/v1/reports/RPT-2021-01/implications/legal/sign-off", async ({ request }) => {
      sent.push(request.headers.get("If-Match"), await request.json());
      row = { ...row, version: 3, signature: { name: "A Solicitor" }, abilities: [] };
      return tagged(row, '"3"');
    }),
  );
  open("/work/reports/RPT-2021-01/sign-off/legal");
  await userEvent.type(await screen.findByLabelText("Implications: Legal"), "None.");
  await userEvent.click(screen.getByRole("button", { name: "Sign: Legal" }));
  const dialog = screen.getByRole("dialog", { name: "Sign Legal in your name?" });
  await userEvent.click(within(dialog).getByRole("button", { name: "Sign: Legal" }));
  expect(await screen.findByText(/^Signed by/)).toHaveTextContent("Signed by A Solicitor.");
  expect(sent).toEqual(['"2"', {}]);
});
