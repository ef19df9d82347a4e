import { screen, waitFor, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { beforeEach, expect, test } from "vitest";
import type { Report } from "../../api/reports";
import { open } from "../../testing/open";
import { people, signedInAs } from "../../testing/people";
import { implicationOf, paragraphOf, reportOf, tagged, withReport } from "../../testing/reports";
import { service } from "../../testing/service";

beforeEach(() => signedInAs(people.equalitiesOfficer));

const base = "*/api/v1/reports/RPT-2021-01";

function show(report: Report = reportOf()) {
  let now = report;
  withReport(() => now);
  open("/work/reports/RPT-2021-01");
  return (next: Report) => {
    now = next;
  };
}

/** Plays changes of one address, and remembers them. */
function changes(path: string, answer: (patch: object) => Response) {
  const seen: { patch: object; match: string | null }[] = [];
  service.use(
    http.patch(`${base}/${path}`, async ({ request }) => {
      const patch = (await request.json()) as object;
      seen.push({ patch, match: request.headers.get("If-Match") });
      return answer(patch) as HttpResponse<null>;
    }),
  );
  return seen;
}

const first = paragraphOf();

test("what is written in the head saves itself as a merge patch of what was seen", async () => {
  const later = show();
  const seen = changes("record", (patch) => {
    const was = reportOf();
    const now = { ...was, version: 6, fields: { ...was.fields, ...patch } };
    later(now);
    return tagged(now, '"6"');
  });
  await userEvent.type(await screen.findByLabelText("Final decision-maker"), "Cabinet");
  expect(await screen.findByText(/^Saved at \d\d:\d\d$/)).toBeVisible();
  expect(seen).toEqual([{ patch: { finalDecisionMaker: "Cabinet" }, match: '"5"' }]);
});

test("officers on lines of their own go out as a list, and an appendix without a paper waits", async () => {
  show();
  const seen = changes("record", () => tagged({ ...reportOf(), version: 6 }, '"6"'));
  await userEvent.type(
    await screen.findByLabelText("Lead officer and report author"),
    "A, Officer{Enter}B, Author",
  );
  await userEvent.click(screen.getByRole("button", { name: "Add a recommendation" }));
  await waitFor(() => expect(screen.getByLabelText("Recommendation 2")).toHaveFocus());
  await waitFor(() =>
    expect(Object.assign({}, ...seen.map(({ patch }) => patch))).toEqual({
      leadOfficersAndAuthors: ["A, Officer", "B, Author"],
      recommendations: ["To note the progress.", ""],
    }),
  );
});

test("a paragraph saves itself under its own version", async () => {
  show();
  const seen = changes(`paragraphs/${first.id}`, (patch) =>
    tagged({ ...first, version: 3, ...patch }, '"3"'),
  );
  await userEvent.type(await screen.findByLabelText("Paragraph 2.1"), " It was adopted.");
  await screen.findByText(/^Saved at/);
  expect(seen).toEqual([
    { patch: { text: "The plan was revised in 2020. It was adopted." }, match: '"2"' },
  ]);
});

test("when only its neighbours moved on, a paragraph is saved without asking anybody", async () => {
  show();
  let tries = 0;
  const seen = changes(`paragraphs/${first.id}`, (patch) => {
    if (tries++ > 0) return tagged({ ...first, version: 9, ...patch }, '"9"');
    return HttpResponse.json(
      { type: "/problems/stale", title: "Stale", status: 412, current: { ...first, version: 8 } },
      { status: 412, headers: { "Content-Type": "application/problem+json", ETag: '"8"' } },
    );
  });
  await userEvent.type(await screen.findByLabelText("Paragraph 2.1"), " More.");
  await screen.findByText(/^Saved at/);
  expect(seen.map(({ match }) => match)).toEqual(['"2"', '"8"']);
});

test("when two people write the same paragraph, both versions are compared and nothing is lost", async () => {
  show();
  const theirs = { ...first, version: 8, text: "Theirs." };
  let tries = 0;
  const seen = changes(`paragraphs/${first.id}`, (patch) => {
    if (tries++ > 0) return tagged({ ...theirs, version: 9, ...patch }, '"9"');
    return HttpResponse.json(
      { type: "/problems/stale", title: "Stale", status: 412, current: theirs },
      { status: 412, headers: { "Content-Type": "application/problem+json", ETag: '"8"' } },
    );
  });
  await userEvent.type(await screen.findByLabelText("Paragraph 2.1"), " Mine.");
  const heading = await screen.findByRole("heading", {
    name: "Somebody else has changed paragraph 2.1",
  });
  await waitFor(() => expect(heading).toHaveFocus());
  expect(screen.getByText("Theirs.")).toBeVisible();
  expect(screen.getByText(/^Not saved yet: Paragraph 2.1/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Save what I chose" }));
  await waitFor(() => expect(seen).toHaveLength(2));
  expect(seen[1]).toEqual({
    patch: { text: "The plan was revised in 2020. Mine." },
    match: '"8"',
  });
});

test("a session that ends while writing loses nothing, and a second try saves", async () => {
  show();
  let tries = 0;
  changes(`paragraphs/${first.id}`, (patch) => {
    if (tries++ > 0) return tagged({ ...first, version: 3, ...patch }, '"3"');
    return HttpResponse.json(
      { type: "/problems/unauthenticated", title: "Sign in", status: 401 },
      { status: 401, headers: { "Content-Type": "application/problem+json" } },
    );
  });
  await userEvent.type(await screen.findByLabelText("Paragraph 2.1"), " Kept.");
  expect(await screen.findByText(/you are no longer signed in/)).toBeVisible();
  expect(screen.getByLabelText("Paragraph 2.1")).toHaveValue("The plan was revised in 2020. Kept.");
  await userEvent.click(screen.getByRole("button", { name: /^Try again/ }));
  await screen.findByText(/^Saved at/);
});

test("a paragraph is added and removed with the keyboard, and the focus goes where the work goes on", async () => {
  const second = paragraphOf({
    id: "0198a000-0000-7000-8000-000000000002",
    number: "2.2",
    version: 0,
    text: "",
  });
  const later = show();
  const added: unknown[] = [];
  service.use(
    http.post(`${base}/paragraphs`, async ({ request }) => {
      added.push(await request.json());
      later(reportOf({}, [first, second]));
      return tagged(second, '"0"');
    }),
    http.delete(`${base}/paragraphs/${second.id}`, () => {
      later(reportOf({}, [first]));
      return new HttpResponse(null, { status: 204 });
    }),
  );
  (await screen.findByRole("button", { name: "Add a paragraph to Introduction" })).focus();
  await userEvent.keyboard("{Enter}");
  await waitFor(() => expect(screen.getByLabelText("Paragraph 2.2")).toHaveFocus());
  expect(added).toEqual([{ section: "introduction", text: "", exempt: false }]);
  screen.getByRole("button", { name: "Remove Paragraph 2.2" }).focus();
  await userEvent.keyboard("{Enter}");
  await waitFor(() => expect(screen.queryByLabelText("Paragraph 2.2")).not.toBeInTheDocument());
  await waitFor(() => expect(screen.getByLabelText("Paragraph 2.1")).toHaveFocus());
});

test("a signed row stays as it is and says who signed it", async () => {
  const signed = implicationOf({
    text: "No implications.",
    writtenBy: "Legal Team",
    writtenOn: "2021-09-01",
    signature: { name: "A Solicitor", post: "Legal Team", on: "2021-09-02" },
    abilities: [],
  });
  show(reportOf({}, [first], [signed]));
  const rows = await screen.findByRole("region", { name: "1. Implications" });
  expect(within(rows).getByText(/^Signed by/)).toHaveTextContent(
    "Signed by A Solicitor, Legal Team on 2 September 2021.",
  );
  expect(within(rows).queryByRole("textbox")).not.toBeInTheDocument();
});

test("it goes to the head of service once everything is saved", async () => {
  const later = show();
  const steps: (string | null)[] = [];
  service.use(
    http.post(`${base}/submission`, ({ request }) => {
      steps.push(request.headers.get("If-Match"));
      const now = reportOf({ state: "IN_CLEARANCE", version: 6, abilities: ["RETURN"] });
      later(now);
      return tagged(now, '"6"');
    }),
  );
  await userEvent.click(await screen.findByRole("button", { name: "Send to the head of service" }));
  const dialog = screen.getByRole("dialog", { name: "Send this report to clearance?" });
  await userEvent.click(
    within(dialog).getByRole("button", { name: "Send to the head of service" }),
  );
  expect(await screen.findByText("In clearance")).toBeVisible();
  expect(steps).toEqual(['"5"']);
  await userEvent.click(await screen.findByRole("button", { name: "Send it back" }));
});
