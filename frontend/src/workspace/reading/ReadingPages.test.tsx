import { screen } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { beforeEach, expect, test } from "vitest";
import type { Reading, ReadingWork } from "../../api/types";
import { problem } from "../../testing/cycles";
import { readings, responseRate } from "../../testing/measures";
import { open } from "../../testing/open";
import { people, signedInAs } from "../../testing/people";
import { service } from "../../testing/service";

const [latest] = readings as [Reading];

const work: ReadingWork = {
  plan: "2017-2021",
  today: "2021-02-01",
  items: [
    {
      ref: responseRate.ref,
      name: responseRate.name,
      type: "PERCENT",
      services: ["HOUSING"],
      frequency: "QUARTERLY",
      nextDue: "2021-04-30",
      rating: "GREEN",
      expected: { label: "Q4 2020/21", start: "2021-01-01", end: "2021-03-31" },
      latest,
      toConfirm: [latest],
    },
    {
      ref: "CL-O4",
      name: "Volunteers",
      type: "NUMBER",
      services: [],
      rating: "LATE",
      toConfirm: [],
    },
  ],
};

beforeEach(() => {
  signedInAs(people.housingOfficer);
  service.use(http.get("*/api/v1/readings/work", () => HttpResponse.json(work)));
});

/** Plays recording at an address; what was sent is kept. */
function takes(path: string, answer: () => Response) {
  const sent: unknown[] = [];
  service.use(
    http.post(`*/api/v1/measures/CL-O3/${path}`, async ({ request }) => {
      sent.push(await request.json());
      return answer() as HttpResponse<null>;
    }),
  );
  return sent;
}

const recorded = () =>
  HttpResponse.json(
    { plan: "2017-2021", items: [{ measure: "CL-O3", ref: "X", outcome: "CREATED" }] },
    { status: 201 },
  );

test("an officer sees which readings are late and which are to be confirmed", async () => {
  open("/work/readings");
  expect(await screen.findByRole("heading", { name: "Late" })).toBeVisible();
  expect(screen.getByRole("link", { name: "CL-O4 Volunteers" })).toHaveAttribute(
    "href",
    "/work/readings/CL-O4",
  );
  expect(screen.getByRole("link", { name: /^Confirm CL-O3 for Q3/ })).toHaveAttribute(
    "href",
    `/work/readings/CL-O3?confirm=${latest.ref}`,
  );
});

test("the period that is expected stands in the form already", async () => {
  const sent = takes("readings", recorded);
  open("/work/readings/CL-O3");
  expect(await screen.findByLabelText(/^Period: as it is called/)).toHaveValue("Q4 2020/21");
  await userEvent.type(screen.getByLabelText("Per cent"), "55.1");
  await userEvent.click(screen.getByLabelText("The figure is provisional"));
  await userEvent.click(screen.getByRole("button", { name: "Publish the reading" }));
  await screen.findByRole("status");
  expect(sent).toEqual([
    {
      period: { label: "Q4 2020/21", start: "2021-01-01", end: "2021-03-31" },
      value: 55.1,
      provisional: true,
    },
  ]);
});

test("a provisional figure is confirmed as it is, or with the final one", async () => {
  const sent = takes(`readings/${latest.ref}/confirmation`, recorded);
  open(`/work/readings/CL-O3?confirm=${latest.ref}`);
  expect(await screen.findByRole("heading", { name: "Confirm Q3 2020/21" })).toBeVisible();
  expect(screen.getByLabelText("Per cent")).toHaveValue("54.34");
  await userEvent.click(screen.getByRole("button", { name: "Publish as final" }));
  await screen.findByRole("heading", { name: "Enter a reading" });
  expect(sent).toEqual([{ value: 54.34 }]);
});

test("a correction asks why, and what the service refuses stands at its field", async () => {
  const sent = takes(`readings/${latest.ref}/correction`, () =>
    problem(400, {
      errors: [
        { in: "body", pointer: "/value", code: "contradiction", message: "60 is not 1 of 2" },
      ],
    }),
  );
  open(`/work/readings/CL-O3?correct=${latest.ref}`);
  await userEvent.click(await screen.findByRole("button", { name: "Publish the correction" }));
  expect(sent).toEqual([]);
  await userEvent.type(screen.getByLabelText("Why is it corrected?"), "Twice");
  await userEvent.click(screen.getByRole("button", { name: "Publish the correction" }));
  expect(await screen.findAllByText("60 is not 1 of 2", {}, { timeout: 5000 })).toHaveLength(2);
  expect(screen.getByLabelText("Why is it corrected?")).toHaveValue("Twice");
});

test("my work says how many readings wait", async () => {
  service.use(
    http.get("*/api/v1/work", () =>
      HttpResponse.json({
        ...{ plan: "2017-2021", today: "2021-02-01", due: [], drafts: [], returned: [] },
        ...{ waiting: [], toReview: [], toPublish: [], nextSteps: [] },
      }),
    ),
  );
  open("/work");
  expect(
    await screen.findByRole("link", {
      name: "1 reading late and 1 provisional reading to confirm",
    }),
  ).toHaveAttribute("href", "/work/readings");
});
