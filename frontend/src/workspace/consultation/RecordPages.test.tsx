import { screen, waitFor, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { beforeEach, expect, test } from "vitest";
import type { ConsultationRecord } from "../../api/types";
import { record, row } from "../../testing/consultations";
import { problem } from "../../testing/cycles";
import { fill, watch } from "../../testing/forms";
import { open } from "../../testing/open";
import { people, signedInAs } from "../../testing/people";
import { service } from "../../testing/service";

const { ref } = record;
const tagged = (body: ConsultationRecord, etag = '"3"') =>
  HttpResponse.json(body, { headers: { ETag: etag } });

function keeps(changes: Partial<ConsultationRecord> = {}) {
  service.use(
    http.get(`*/api/v1/consultations/${ref}/record`, () => tagged({ ...record, ...changes })),
  );
}

const draft: Partial<ConsultationRecord> = {
  status: "DRAFT",
  abilities: ["EDIT", "DELETE", "PUBLISH", "ANSWER"],
};

const arrived = () => screen.findByRole("heading", { level: 1, name: `Consultation ${ref}` });

beforeEach(() => {
  signedInAs(people.housingOfficer);
  service.use(
    http.get("*/api/v1/consultation-records", () =>
      HttpResponse.json({
        items: [{ ...row, status: "DRAFT" }],
        page: 1,
        size: 50,
        total: 1,
      }),
    ),
  );
  keeps();
});

test("an officer sees drafts and public ones, and which is which", async () => {
  open("/work/consultations");
  const found = await screen.findByRole("row", { name: /Survey of residents/ });
  expect(found).toHaveTextContent("Draft");
  expect(within(found).getByRole("link")).toHaveAttribute("href", `/work/consultations/${ref}`);
});

test("a consultation is recorded with dates as they are known", async () => {
  const sent = watch("post", "/api/v1/consultations", [
    () => HttpResponse.json(record, { status: 201, headers: { ETag: '"0"' } }),
  ]);
  open("/work/new-consultation");
  await fill("Title", "Panel of carers");
  await userEvent.click(screen.getByLabelText("Stakeholders"));
  await userEvent.selectOptions(screen.getByLabelText("How"), "FOCUS_GROUP");
  await fill("Opens (optional)", "9 April 2021");
  await fill("Closes (optional)", "May 2021");
  await userEvent.click(screen.getByRole("button", { name: "Save as a draft" }));
  await arrived();
  expect(sent[0]?.body).toMatchObject({
    title: "Panel of carers",
    audiences: ["STAKEHOLDER"],
    method: "FOCUS_GROUP",
    opens: { date: "2021-04-09", precision: "DAY" },
    closes: { date: "2021-05-01", precision: "MONTH" },
  });
});

test("what is missing, and a date that is none, are told before anything is sent", async () => {
  open("/work/new-consultation");
  await fill("Closes (optional)", "Spring");
  await userEvent.click(screen.getByRole("button", { name: "Save as a draft" }));
  const wrong = within(await screen.findByRole("region", { name: "There is a problem" }));
  expect(wrong.getByRole("link", { name: "“Title” is needed" })).toBeVisible();
  expect(wrong.getByRole("link", { name: /“Spring” is no date/ })).toBeVisible();
});

test("a change sends only what differs", async () => {
  const sent = watch("patch", `/api/v1/consultations/${ref}/record`, [() => tagged(record, '"4"')]);
  open(`/work/consultations/${ref}/edit`);
  expect(await screen.findByLabelText("Closes (optional)")).toHaveValue("October 2020");
  await fill("Responses (optional)", "871");
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.body).toEqual({ responses: 871 });
  expect(sent[0]?.headers.get("If-Match")).toBe('"3"');
});

test("when somebody else was faster both versions are compared, and saving again keeps theirs elsewhere", async () => {
  const theirs = { ...record, fields: { ...record.fields, owner: "Head of policy" } };
  const sent = watch("patch", `/api/v1/consultations/${ref}/record`, [
    () => problem(412, { current: theirs }, { ETag: '"4"' }),
    () => tagged(theirs, '"5"'),
  ]);
  open(`/work/consultations/${ref}/edit`);
  await fill("Responses (optional)", "871");
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  const table = await screen.findByRole("table", { name: "What they changed" });
  expect(table).toHaveTextContent("Head of policy");
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]?.body).toEqual({ responses: 871 });
  expect(sent[1]?.headers.get("If-Match")).toBe('"4"');
});

test("publishing says what will show as not answered", async () => {
  keeps(draft);
  const sent: string[] = [];
  service.use(
    http.post(`*/api/v1/consultations/${ref}/publication`, ({ request }) => {
      sent.push(request.headers.get("If-Match") ?? "");
      return tagged(record, '"4"');
    }),
  );
  open(`/work/consultations/${ref}`);
  await userEvent.click(await screen.findByRole("button", { name: "Publish it" }));
  const dialog = within(screen.getByRole("dialog"));
  expect(dialog.getByText(/1 question of fairness will show/)).toBeVisible();
  await userEvent.click(dialog.getByRole("button", { name: "Publish it" }));
  await waitFor(() => expect(sent).toEqual(['"3"']));
});

test("a question of fairness is answered in one's own name", async () => {
  const sent: unknown[] = [];
  service.use(
    http.put(`*/api/v1/consultations/${ref}/fairness/RESPONSES_CONSIDERED`, async (call) => {
      sent.push(await call.request.json());
      return tagged(record, '"4"');
    }),
  );
  open(`/work/consultations/${ref}`);
  await userEvent.click(
    await screen.findByRole("link", { name: "Answer: Were the responses considered?" }),
  );
  await userEvent.selectOptions(await screen.findByLabelText("Answer"), "YES");
  await fill("How do you know?", "Report of March, paragraph 3");
  await userEvent.click(screen.getByRole("button", { name: "Answer in my name" }));
  await waitFor(() =>
    expect(sent).toEqual([{ answer: "YES", explanation: "Report of March, paragraph 3" }]),
  );
});

test("an extension asks for the new day and why", async () => {
  const sent = watch("post", `/api/v1/consultations/${ref}/extensions`, [
    () => tagged(record, '"4"'),
  ]);
  open(`/work/consultations/${ref}/extension`);
  await fill("New closing day", "30/11/2020");
  await fill("Why is it moved?", "A holiday");
  await userEvent.click(screen.getByRole("button", { name: "Move the closing day" }));
  await arrived();
  expect(sent[0]?.body).toEqual({
    closes: { date: "2020-11-30", precision: "DAY" },
    reason: "A holiday",
  });
});

test("a step that somebody else made stale keeps the words and says what to do", async () => {
  const sent: string[] = [];
  service.use(
    http.put(`*/api/v1/consultations/${ref}/we-did`, ({ request }) => {
      sent.push(request.headers.get("If-Match") ?? "");
      if (sent.length > 1) return tagged(record, '"5"');
      return problem(412, { current: record }, { ETag: '"4"' });
    }),
  );
  open(`/work/consultations/${ref}/we-did`);
  await fill("We did", "We opened the hub");
  await userEvent.click(screen.getByRole("button", { name: "Save what we did" }));
  expect(await screen.findByText(/Somebody changed this consultation/)).toBeVisible();
  expect(screen.getByLabelText("We did")).toHaveValue("We opened the hub");
  await userEvent.click(screen.getByRole("button", { name: "Save what we did" }));
  await arrived();
  expect(sent).toEqual(['"3"', '"4"']);
});
