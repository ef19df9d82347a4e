import { fireEvent, screen, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { beforeEach, expect, test } from "vitest";
import { problem } from "../../testing/cycles";
import { committee, meeting, route, timetableOf, withMeetings } from "../../testing/meetings";
import { open } from "../../testing/open";
import { people, signedInAs } from "../../testing/people";
import { service } from "../../testing/service";

beforeEach(() => {
  signedInAs(people.clerk);
  withMeetings();
});

/** Plays a change or a new thing; what was sent is kept. */
function takes(method: "patch" | "post", path: string, answer: () => Response) {
  const sent: { body: unknown; seen: string | null }[] = [];
  service.use(
    http[method](`*/api/v1/${path}`, async ({ request }) => {
      sent.push({ body: await request.json(), seen: request.headers.get("If-Match") });
      return answer() as HttpResponse<null>;
    }),
  );
  return sent;
}

test("the clerk moves a meeting and sees each date beside the one before", async () => {
  const moved = { ...meeting, date: "2021-10-27", papersPublicBy: "2021-10-19" };
  const sent = takes("patch", `meetings/${meeting.ref}`, () => {
    service.use(
      http.get(`*/api/v1/meetings/${meeting.ref}/timetable`, () =>
        HttpResponse.json(timetableOf("2021-10-27", "2021-10-18", "2021-10-19")),
      ),
    );
    return HttpResponse.json(moved, { headers: { ETag: '"1.b"' } });
  });
  open("/");
  await userEvent.click(await screen.findByRole("link", { name: "Meetings" }));
  await userEvent.click(await screen.findByRole("link", { name: /Policy and Resources/ }));
  await screen.findByText("These dates can be kept.");
  fireEvent.input(screen.getByLabelText("Date"), { target: { value: "2021-10-27" } });
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  const table = await screen.findByRole("table", {
    name: "Policy and Resources Committee, 27 October 2021",
  });
  expect(within(table).getByRole("row", { name: /handed in/ })).toHaveTextContent(
    "18 October 2021, 10:00 (was 11 October 2021)",
  );
  expect(within(table).getByRole("row", { name: /Papers are public/ })).toHaveTextContent(
    "19 October 2021 (was 12 October 2021)5 clear working days before",
  );
  expect(sent).toEqual([
    {
      body: { date: "2021-10-27", time: null, place: null, systemId: null, cancelled: false },
      seen: '"0.a"',
    },
  ]);
});

test("a timetable that cannot be kept says why", async () => {
  const message =
    "For Policy and Resources Committee on 20 October 2021, papers are handed in by 11 October 2021, which is past.";
  service.use(
    http.get("*/api/v1/routes/EDI-2021/timetable", () =>
      HttpResponse.json(
        timetableOf("2021-10-20", "2021-10-11", "2021-10-12", [
          { code: "PAST", meeting: meeting.ref, step: "CUT_OFF", message },
        ]),
      ),
    ),
  );
  open("/work/meetings/routes/EDI-2021");
  const notice = await screen.findByRole("region", { name: "These dates cannot all be kept" });
  expect(notice).toHaveTextContent(message);
});

test("a meeting that somebody else has moved is shown before it is saved again", async () => {
  const theirs = { ...meeting, date: "2021-11-03" };
  takes("patch", `meetings/${meeting.ref}`, () =>
    problem(412, { current: theirs }, { ETag: '"1.b"' }),
  );
  open(`/work/meetings/one/${meeting.ref}`);
  await userEvent.click(await screen.findByRole("button", { name: "Save" }));
  const notice = await screen.findByRole("alert", { name: "Somebody else saved this meanwhile" });
  expect(notice).toHaveTextContent("Date: 3 November 2021");
});

test("a meeting needs a body and a date, and a time that can be read", async () => {
  open("/work/meetings/new-meeting");
  fireEvent.input(await screen.findByLabelText("Time (optional)"), { target: { value: "6.30" } });
  await userEvent.click(screen.getByRole("button", { name: "Add the meeting" }));
  const summary = await screen.findByRole("region", { name: "There is a problem" });
  expect(
    within(summary)
      .getAllByRole("link")
      .map(({ textContent }) => textContent),
  ).toEqual([
    "Choose the body that meets",
    "Give the date of the meeting",
    "Write the time as 18:30",
  ]);
});

test("a body is added with the clear days of the law and lead times of its own", async () => {
  const sent = takes("post", "bodies", () => HttpResponse.json(committee, { status: 201 }));
  open("/work/meetings/new-body");
  fireEvent.input(await screen.findByLabelText("Reference"), { target: { value: "PRC" } });
  fireEvent.input(screen.getByLabelText("Name"), { target: { value: committee.name } });
  fireEvent.input(screen.getByLabelText("Papers are handed in (optional)"), {
    target: { value: "7" },
  });
  await userEvent.click(screen.getByRole("button", { name: "Add the body" }));
  await screen.findByRole("heading", { level: 1, name: "Bodies" });
  expect(sent[0]?.body).toEqual({
    ref: "PRC",
    name: committee.name,
    lead: { publicClearDays: 5, cutOffDays: 7 },
  });
});

test("the meetings of a route are put in another order", async () => {
  const second = { ...meeting, ref: "CAB-2021-11-03", bodyName: "Cabinet", date: "2021-11-03" };
  service.use(
    http.get("*/api/v1/meetings", () =>
      HttpResponse.json({ items: [meeting, second], page: 1, size: 200, total: 2 }),
    ),
  );
  const sent = takes("patch", "routes/EDI-2021", () =>
    HttpResponse.json(route, { headers: { ETag: '"1.b"' } }),
  );
  open("/work/meetings/routes/EDI-2021");
  await userEvent.click(await screen.findByRole("button", { name: "Add a meeting to the route" }));
  const added = screen.getByRole("group", { name: "Meeting 2" });
  await userEvent.selectOptions(
    within(added).getByLabelText("Which meeting"),
    "Cabinet, 3 November 2021",
  );
  await userEvent.click(within(added).getByLabelText("It is a key decision"));
  await userEvent.click(screen.getByRole("button", { name: "Move meeting 2 up" }));
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  await screen.findByText("The route is saved; its dates are below");
  expect(sent[0]?.body).toEqual({
    title: route.title,
    stops: [
      { meeting: "CAB-2021-11-03", role: "DECISION", keyDecision: true },
      { meeting: "PRC-2021-10-20", role: "NOTING", keyDecision: false },
    ],
  });
});
