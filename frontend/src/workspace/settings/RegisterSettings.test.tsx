import { screen, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { beforeEach, expect, test } from "vitest";
import type { DisclosureRules } from "../../api/disclosureRules";
import type { ReferenceReport } from "../../api/populations";
import { problem } from "../../testing/cycles";
import { open } from "../../testing/open";
import { people, signedInAs } from "../../testing/people";
import { service } from "../../testing/service";
import { toldBy } from "./disclosureForm";
import { rowFaults } from "./populationFaults";

const rules: DisclosureRules = {
  rules: { threshold: 10, rounding: 5 },
  history: [
    {
      number: 1,
      since: "2021-09-01T10:00:00Z",
      by: "Due Regard",
      reason: "What holds until the council decides otherwise",
      rules: { threshold: 10, rounding: 5 },
    },
  ],
  abilities: ["EDIT"],
};

const report: ReferenceReport = {
  dryRun: true,
  added: ["census-2031-sex-anytown"],
  unchanged: [],
  topics: [
    {
      ref: "census-2031-sex-anytown",
      topic: "Sex",
      populationGroup: "All usual residents",
      base: 1000,
      categories: 2,
    },
  ],
};

function rulesAre(answer: DisclosureRules) {
  service.use(
    http.get("*/api/v1/disclosure-rules", () =>
      HttpResponse.json(answer, { headers: { ETag: '"1.a"' } }),
    ),
  );
}

/** Answers files in turn, and remembers what was sent. */
function takesFiles(...answers: (() => Response)[]) {
  const sent: {
    dryRun: string | null;
    edition: string | null;
    type: string | null;
    text: string;
  }[] = [];
  service.use(
    http.get("*/api/v1/reference-populations", () =>
      HttpResponse.json({ items: [], page: 1, size: 200, total: 0 }),
    ),
    http.post("*/api/v1/reference-populations", async ({ request }) => {
      const query = new URL(request.url).searchParams;
      sent.push({
        dryRun: query.get("dryRun"),
        edition: query.get("edition"),
        type: request.headers.get("Content-Type"),
        text: await request.text(),
      });
      return answers.shift()?.() as HttpResponse<null>;
    }),
  );
  return sent;
}

const csv = new File(["topic,category,count"], "census.csv", { type: "text/csv" });

beforeEach(() => signedInAs(people.administrator));

test("the administrator sees what rules would do to counts, says why, and sets them as they were seen", async () => {
  rulesAre(rules);
  const sent: { body: unknown; seen: string | null }[] = [];
  service.use(
    http.put("*/api/v1/disclosure-rules", async ({ request }) => {
      sent.push({ body: await request.json(), seen: request.headers.get("If-Match") });
      return HttpResponse.json({ ...rules, rules: { threshold: 15, rounding: 5 } });
    }),
  );
  open("/work/settings/disclosure");
  const threshold = await screen.findByLabelText("Smallest figure that is told");
  await userEvent.clear(threshold);
  await userEvent.type(threshold, "15");
  const examples = screen.getByRole("table", { name: "How some counts would be told" });
  expect(within(examples).getAllByText("Suppressed")).toHaveLength(3);
  await userEvent.click(screen.getByRole("button", { name: "Set these rules" }));
  await screen.findByRole("link", { name: "Say why the rules change" });
  await userEvent.type(screen.getByLabelText("Why do the rules change?"), "Small wards");
  await userEvent.click(screen.getByRole("button", { name: "Set these rules" }));
  await screen.findByText(/Counts of people below 15 are told nowhere/);
  expect(sent).toEqual([
    { body: { threshold: 15, rounding: 5, reason: "Small wards" }, seen: '"1.a"' },
  ]);
});

test("the equalities officer reads the rules, what a change does, and who may make one", async () => {
  signedInAs(people.equalitiesOfficer);
  rulesAre({ ...rules, abilities: [] });
  open("/work/settings/disclosure");
  await screen.findByRole("region", { name: "Only the administrator sets other rules" });
  expect(screen.getByText(/What has been published stays as it was told/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Set these rules" })).not.toBeInTheDocument();
  expect(screen.getByRole("table", { name: "Versions" })).toBeVisible();
});

test("a count from the middle is told as the higher multiple, and nothing below the threshold is told", () => {
  const told = toldBy({ threshold: 10, rounding: 5 }, [9, 10, 12, 13, 870]);
  expect(told.map((one) => one.told)).toEqual([undefined, 10, 10, 15, 870]);
  expect(toldBy({ threshold: 10, rounding: 4 }, [14])[0]?.told).toBe(16);
});

test("a file of populations is first read, and brought in once that was seen", async () => {
  const done = { ...report, dryRun: false };
  const sent = takesFiles(
    () => HttpResponse.json(report),
    () => HttpResponse.json(done, { status: 201 }),
  );
  open("/work/settings/populations");
  const look = await screen.findByRole("button", { name: "See what it says" });
  await userEvent.click(look);
  await screen.findByRole("link", { name: "Choose a file" });
  await userEvent.upload(screen.getByLabelText("File"), csv);
  await userEvent.type(screen.getByLabelText("Edition (optional)"), "Census 2031");
  await userEvent.click(look);
  await screen.findByRole("heading", { name: "1 population would be brought in" });
  expect(screen.getByRole("cell", { name: /All usual residents/ })).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Bring it in" }));
  await screen.findByRole("heading", { name: "1 population brought in" });
  expect(sent).toEqual([
    { dryRun: "true", edition: "Census 2031", type: "text/csv", text: "topic,category,count" },
    { dryRun: "false", edition: "Census 2031", type: "text/csv", text: "topic,category,count" },
  ]);
});

test("everything that is wrong with a file is told with its row", async () => {
  takesFiles(() =>
    problem(400, {
      errors: [
        { pointer: "/rows/3/count", code: "malformed", message: "count is no whole number: x" },
      ],
    }),
  );
  open("/work/settings/populations");
  await userEvent.upload(await screen.findByLabelText("File"), csv);
  await userEvent.click(screen.getByRole("button", { name: "See what it says" }));
  await screen.findByRole("heading", { name: "Nothing was brought in: 1 thing to put right" });
  expect(screen.getByText("Row 3, column count")).toBeVisible();
  expect(screen.queryByRole("button", { name: /^Bring/ })).not.toBeInTheDocument();
});

test("a place in a file is told in the words of a spreadsheet", () => {
  const places = ["/rows/12/base", "/topics/0/categories/2/count", "/topics/1", ""].map(
    (pointer) => rowFaults([{ pointer, message: "" }])[0]?.place,
  );
  expect(places).toEqual(["Row 12, column base", "Topic 1, category 3", "Topic 2", "The file"]);
});
