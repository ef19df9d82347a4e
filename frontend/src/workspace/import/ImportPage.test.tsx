import { screen, waitFor, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { beforeEach, expect, test } from "vitest";
import type { ImportReport } from "../../api/types";
import { problem } from "../../testing/cycles";
import { open } from "../../testing/open";
import { people, signedInAs } from "../../testing/people";
import { service } from "../../testing/service";

const good: ImportReport = {
  outcome: "APPLIED",
  dryRun: true,
  plans: ["2021-2025"],
  tallies: [{ kind: "action", created: 3, changed: 1, unchanged: 2, removed: 0 }],
  problems: [],
  problemsLeftOut: 0,
};

const bad: ImportReport = {
  ...good,
  outcome: "REFUSED",
  tallies: [],
  problems: [
    {
      severity: "ERROR",
      code: "unknown-reference",
      message: 'names "NOBODY", which is not there',
      place: { file: "plan.json", pointer: "/plan/roles/0", line: 12, column: 5 },
    },
    {
      severity: "WARNING",
      code: "no-review-date",
      message: "what is ongoing needs a next review date",
      place: { file: "actions.csv", row: 3, columnName: "due" },
    },
  ],
  problemsLeftOut: 2,
};

beforeEach(() => signedInAs(people.administrator));

/** Answers imports in turn, and remembers what was asked. */
function watch(...answers: (() => Response)[]) {
  const asked: { dryRun: string; key: string | null; files: number }[] = [];
  service.use(
    http.post("*/api/v1/imports", async ({ request }) => {
      const form = await request.text();
      asked.push({
        dryRun: /name="dryRun"\s+(\w+)/.exec(form)?.[1] ?? "",
        key: request.headers.get("Idempotency-Key"),
        files: form.split("filename=").length - 1,
      });
      const answer = answers[Math.min(asked.length, answers.length) - 1];
      return answer ? (answer() as HttpResponse<null>) : HttpResponse.error();
    }),
  );
  return asked;
}

async function choose(...names: string[]) {
  const files = names.map((name) => new File(["{}"], name));
  await userEvent.upload(await screen.findByLabelText("Files to import"), files);
}

const check = async () =>
  userEvent.click(await screen.findByRole("button", { name: "Check the files" }));

test("files are tried first, and imported only when that was good", async () => {
  const asked = watch(
    () => HttpResponse.json(good),
    () => HttpResponse.json({ ...good, dryRun: false }),
  );
  open("/work/import");
  await choose("plan.json", "readings.csv");
  await check();
  const heading = await screen.findByRole("heading", {
    name: "The files are good: 4 changes would be made (plan 2021-2025)",
  });
  await waitFor(() => expect(heading).toHaveFocus());
  expect(
    within(screen.getByRole("table", { name: "What would be written" })).getByRole("row", {
      name: /action 3 1 0 2/,
    }),
  ).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Import now" }));
  await screen.findByRole("heading", { name: "Imported: 4 changes (plan 2021-2025)" });
  expect(screen.queryByRole("button", { name: "Import now" })).not.toBeInTheDocument();
  expect(asked.map(({ dryRun }) => dryRun)).toEqual(["true", "false"]);
  expect(asked[1]?.files).toBe(2);
  expect(asked[1]?.key).not.toBe(asked[0]?.key);
});

test("everything that is wrong is listed with its place, and there is nothing to import", async () => {
  watch(() => HttpResponse.json(bad));
  open("/work/import");
  await choose("plan.json");
  await check();
  await screen.findByRole("heading", { name: /These files cannot be imported: 3 problems/ });
  const found = within(screen.getByRole("table", { name: "What was found" }));
  expect(found.getByRole("rowheader", { name: "plan.json, line 12, column 5" })).toBeVisible();
  expect(found.getByRole("rowheader", { name: "actions.csv, row 3, column due" })).toBeVisible();
  expect(screen.getByText("And 2 problems more.")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Import now" })).not.toBeInTheDocument();
});

test("without a file the field says so", async () => {
  const asked = watch();
  open("/work/import");
  await check();
  expect(await screen.findByRole("link", { name: "Choose a file" })).toHaveAttribute(
    "href",
    "#import-files",
  );
  expect(screen.getByLabelText("Files to import")).toHaveAccessibleDescription(/Choose a file/);
  expect(asked).toHaveLength(0);
});

test("an import that is refused says why, and another file takes the old report away", async () => {
  const errors = [
    {
      in: "body",
      pointer: "/plan",
      code: "frozen",
      message: "plan.json, line 3: approved wording is frozen",
    },
  ];
  watch(
    () => HttpResponse.json(good),
    () => problem(422, { detail: "Nothing was imported: 1 problem", errors }),
  );
  open("/work/import");
  await choose("plan.json");
  await check();
  await userEvent.click(await screen.findByRole("button", { name: "Import now" }));
  expect(await screen.findByText(/approved wording is frozen/)).toBeVisible();
  await choose("other.json");
  expect(screen.queryByText(/approved wording is frozen/)).not.toBeInTheDocument();
});

test("only those who may import are offered the page", async () => {
  signedInAs(people.housingOfficer);
  open("/work/import");
  await screen.findByRole("region", { name: "This page is not for your account" });
  expect(screen.queryByRole("link", { name: "Import" })).not.toBeInTheDocument();
});
