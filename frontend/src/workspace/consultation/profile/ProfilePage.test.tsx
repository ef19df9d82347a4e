import { screen, waitFor, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { beforeEach, expect, test } from "vitest";
import type { TrueFigures } from "../../../api/trueFigures";
import { record } from "../../../testing/consultations";
import { problem } from "../../../testing/cycles";
import { fill, watch } from "../../../testing/forms";
import { open } from "../../../testing/open";
import { people, signedInAs } from "../../../testing/people";
import { populations, preview, profile, trueFigures } from "../../../testing/profiles";
import { service } from "../../../testing/service";

const { ref } = record;
const address = `/api/v1/consultations/${ref}/profile`;

const tagged = (body: TrueFigures, etag: string) =>
  HttpResponse.json(body, { headers: { ETag: etag } });

function holds(figures: TrueFigures) {
  service.use(http.get(`*${address}/true-figures`, () => tagged(figures, '"1"')));
}

/** Plays saving; what was sent is kept. */
function saves(...answers: (() => Response)[]) {
  const sent: { etag: string | null; body: unknown }[] = [];
  service.use(
    http.put(`*${address}`, async ({ request }) => {
      sent.push({ etag: request.headers.get("If-Match"), body: await request.json() });
      return (answers[sent.length - 1] ?? answers.at(-1))?.() as HttpResponse<null>;
    }),
  );
  return sent;
}

beforeEach(() => {
  signedInAs(people.equalitiesOfficer);
  holds(trueFigures);
  service.use(
    http.get("*/api/v1/reference-populations", () =>
      HttpResponse.json({ items: populations, page: 1, size: 200, total: 1 }),
    ),
    http.post(`*${address}/preview`, () => HttpResponse.json(preview)),
    http.get("*/api/v1/services", () =>
      HttpResponse.json({ items: [], page: 1, size: 200, total: 0 }),
    ),
    http.get(`*/api/v1/consultations/${ref}/record`, () =>
      HttpResponse.json(record, { headers: { ETag: '"3"' } }),
    ),
  );
});

const group = async (nth: number, what: string) => screen.findByLabelText(`Group ${nth}: ${what}`);

async function paste(text: string) {
  const rows = await screen.findByLabelText("Rows");
  await userEvent.click(rows);
  await userEvent.paste(text);
}

test("true figures are marked as such, and the public sees its own beside them", async () => {
  open(`/work/consultations/${ref}/profile`);
  expect(
    await screen.findByRole("region", { name: "True figures, not for the public" }),
  ).toBeVisible();
  expect(await group(3, "people")).toHaveValue("3");
  const seen = within(await screen.findByRole("region", { name: "What the public will see" }));
  expect(await seen.findByRole("img", { name: /^Prefer not to say: Not shown/ })).toBeVisible();
  expect(seen.getByRole("row", { name: /^Age: Prefer not to say/ })).toHaveTextContent(
    "The number is too small",
  );
  expect(screen.getByRole("table", { name: "True figures: Age", hidden: true })).toHaveTextContent(
    "834",
  );
});

test("pasted rows are shown as they are understood, and one that is wrong keeps all out", async () => {
  holds({ ...trueFigures, tables: [] });
  open(`/work/consultations/${ref}/profile`);
  await paste("Age\tUnder 18\t1,094\nAge\tOver 18\tmany");
  const understood = within(
    await screen.findByRole("table", { name: "Rows as they are understood" }),
  );
  expect(understood.getByRole("row", { name: /Under 18/ })).toHaveTextContent("1,094");
  expect(understood.getByRole("row", { name: /Over 18/ })).toHaveTextContent(
    "Wrong “many” is no whole number of people",
  );
  await userEvent.click(screen.getByRole("button", { name: "Put these rows into the form" }));
  expect(screen.getByText(/1 row cannot be read: put it right first/)).toBeVisible();
  expect(screen.queryByLabelText("Group 1: name")).not.toBeInTheDocument();
});

test("pasted rows go into the form and are saved with what they are compared with", async () => {
  holds({ ...trueFigures, tables: [] });
  const sent = saves(() => tagged(trueFigures, '"2"'));
  open(`/work/consultations/${ref}/profile`);
  await paste("Age group\tPeople\n18 to 24\t27\n25+\t834\nBase\t870");
  await userEvent.selectOptions(screen.getByLabelText("Characteristic"), "AGE");
  await userEvent.click(screen.getByRole("button", { name: "Put these rows into the form" }));
  await userEvent.selectOptions(await screen.findByLabelText("Age: compared with"), "age-2021");
  expect(screen.getByText("Group 1 is compared with: 18-24")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Save the figures" }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toEqual({
    etag: '"1"',
    body: {
      tables: [
        {
          characteristic: "AGE",
          base: 870,
          reference: "age-2021",
          categories: [
            { name: "18 to 24", count: 27, matches: ["18-24"] },
            { name: "25+", count: 834, matches: ["25 and over"] },
          ],
        },
      ],
    },
  });
});

test("what the service refuses stands at its field", async () => {
  saves(() =>
    problem(400, {
      errors: [
        {
          in: "body",
          pointer: "/tables/0/base",
          code: "below-sum",
          message: "The categories add up to more",
        },
      ],
    }),
  );
  open(`/work/consultations/${ref}/profile`);
  await fill("Age: how many answered the question", "5");
  await userEvent.click(screen.getByRole("button", { name: "Save the figures" }));
  expect(await screen.findAllByText(/The categories add up to more/)).toHaveLength(2);
  expect(screen.getByLabelText("Age: how many answered the question")).toBeInvalid();
});

test("when somebody else saved meanwhile both versions are compared, and saving again is a decision", async () => {
  const [table] = trueFigures.tables;
  const theirs: TrueFigures = {
    ...trueFigures,
    tables: table ? [{ ...table, base: 880 }] : [],
  };
  const sent = saves(
    () => problem(412, { current: theirs }, { ETag: '"2"' }),
    () => tagged(trueFigures, '"3"'),
  );
  open(`/work/consultations/${ref}/profile`);
  await fill("Age: how many answered the question", "871");
  await userEvent.click(screen.getByRole("button", { name: "Save the figures" }));
  const compared = await screen.findByRole("table", { name: "What they changed" });
  expect(compared).toHaveTextContent(/880 answered/);
  expect(compared).toHaveTextContent(/871 answered/);
  await userEvent.click(screen.getByRole("button", { name: "Save the figures" }));
  await waitFor(() => expect(sent.map(({ etag }) => etag)).toEqual(['"1"', '"2"']));
});

test("only what is saved is published, with a reason", async () => {
  const sent = watch("post", `${address}/publications`, [
    () => HttpResponse.json(profile, { status: 201 }),
  ]);
  open(`/work/consultations/${ref}/profile`);
  await fill("Why is it published?", "First results");
  await fill("Age: how many answered the question", "871");
  await userEvent.click(screen.getByRole("button", { name: "Publish who answered" }));
  expect(await screen.findAllByText(/Save the figures first/)).toHaveLength(2);
  expect(sent).toEqual([]);
  await fill("Age: how many answered the question", "870");
  await userEvent.click(screen.getByRole("button", { name: "Publish who answered" }));
  await screen.findByRole("heading", { level: 1, name: `Consultation ${ref}` });
  expect(sent[0]?.body).toEqual({ reason: "First results" });
  expect(sent[0]?.headers.get("If-Match")).toBe('"1"');
});

test("a figure that stays back is released with a reason, in the officer's name", async () => {
  const sent = watch("post", `${address}/releases`, [
    () =>
      HttpResponse.json(
        {
          characteristic: "AGE",
          category: "25 and over",
          publication: 1,
          on: "2021-02-01",
          by: "Equalities officer",
          reason: "All of them are back",
        },
        { status: 201 },
      ),
  ]);
  open(`/work/consultations/${ref}/profile`);
  await userEvent.click(await screen.findByRole("button", { name: "Release Age: 25 and over" }));
  const dialog = within(screen.getByRole("dialog"));
  await userEvent.click(dialog.getByRole("button", { name: "Release it" }));
  expect(dialog.getByRole("link", { name: "Say why it is released" })).toBeVisible();
  await userEvent.type(dialog.getByLabelText("Why?"), "All of them are back");
  await userEvent.click(dialog.getByRole("button", { name: "Release it" }));
  await waitFor(() =>
    expect(sent[0]?.body).toEqual({
      characteristic: "AGE",
      category: "25 and over",
      reason: "All of them are back",
    }),
  );
});

test("true figures are for the equalities officer alone", async () => {
  signedInAs(people.housingOfficer);
  open(`/work/consultations/${ref}/profile`);
  expect(
    await screen.findByRole("region", { name: "This page is not for your account" }),
  ).toBeVisible();
});
