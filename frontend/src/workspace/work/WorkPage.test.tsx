import { screen, waitFor, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { expect, test } from "vitest";
import type { UpdateRow, Work } from "../../api/types";
import { open } from "../../testing/open";
import { people, signedInAs } from "../../testing/people";
import { service } from "../../testing/service";
import { updateRowOf, workUpdateOf } from "../../testing/updates";

const nothing: Work = {
  plan: "2017-2021",
  today: "2021-12-01",
  due: [],
  drafts: [],
  returned: [],
  waiting: [],
  toReview: [],
  toPublish: [],
  nextSteps: [],
};

function work(changes: Partial<Work>) {
  service.use(http.get("*/api/v1/work", () => HttpResponse.json({ ...nothing, ...changes })));
}

const handedIn = (ref: string) =>
  updateRowOf({ ref, state: "SUBMITTED", abilities: ["ACKNOWLEDGE", "RETURN"] });

/** Collects what is acknowledged or published. */
function takes(path: string): UpdateRow[] {
  const taken: UpdateRow[] = [];
  service.use(
    http.post(`*/api/v1/${path}`, async ({ request }) => {
      const { items } = (await request.json()) as { items: UpdateRow[] };
      taken.push(...items);
      work({});
      return HttpResponse.json({ items: [] });
    }),
  );
  return taken;
}

test("the way to one's work stands in the header only for those who have some", async () => {
  signedInAs(people.headOfHousing);
  open("/data");
  expect(await screen.findByRole("link", { name: "My work" })).toHaveAttribute("href", "/work");
});

test("a stranger finds no way to work in the header", async () => {
  open("/data");
  await screen.findByRole("link", { name: "Sign in" });
  expect(screen.queryByRole("link", { name: "My work" })).not.toBeInTheDocument();
});

test("nothing left to do means done, and says so", async () => {
  signedInAs(people.housingOfficer);
  work({});
  open("/work");
  expect(await screen.findByText(/Done: nothing is waiting for you/)).toBeVisible();
});

test("an update that was sent back says what has to change and leads to its form", async () => {
  signedInAs(people.housingOfficer);
  work({ returned: [updateRowOf({ state: "RETURNED", returnedReason: "Name the chair" })] });
  open("/work");
  const part = await screen.findByRole("region", { name: "Sent back to you" });
  expect(part).toHaveTextContent("Name the chair");
  expect(within(part).getByRole("link")).toHaveAttribute("href", "/work/updates/U-12");
});

test("a reviewer acknowledges one update with one press, as it was seen", async () => {
  signedInAs(people.headOfHousing);
  work({ toReview: [handedIn("U-1"), handedIn("U-2")] });
  const taken = takes("acknowledgements");
  open("/work");
  await userEvent.click(await screen.findByRole("button", { name: "Acknowledge U-2" }));
  expect((await screen.findAllByText("U-2 acknowledged"))[0]).toBeVisible();
  expect(taken).toEqual([{ ref: "U-2", version: 3 }]);
});

test("the equalities officer publishes all at once, or those that were chosen", async () => {
  signedInAs(people.equalitiesOfficer);
  const rows = ["U-1", "U-2", "U-3"].map((ref) => ({
    ...handedIn(ref),
    state: "ACKNOWLEDGED" as const,
  }));
  work({ toPublish: rows });
  const taken = takes("publications");
  open("/work");
  expect(await screen.findByRole("button", { name: "Publish all 3" })).toBeVisible();
  await userEvent.click(screen.getByLabelText("Choose U-1"));
  await userEvent.click(screen.getByLabelText("Choose U-3"));
  await userEvent.click(screen.getByRole("button", { name: "Publish the 2 chosen" }));
  await waitFor(() => expect(taken.map(({ ref }) => ref)).toEqual(["U-1", "U-3"]));
});

test("sending an update back asks for the reason", async () => {
  signedInAs(people.headOfHousing);
  work({ toReview: [handedIn("U-12")] });
  let reason: unknown;
  service.use(
    http.get("*/api/v1/updates/U-12", () =>
      HttpResponse.json(workUpdateOf({ head: handedIn("U-12") }), { headers: { ETag: '"3.a"' } }),
    ),
    http.post("*/api/v1/updates/U-12/return", async ({ request }) => {
      reason = [request.headers.get("If-Match"), await request.json()];
      return HttpResponse.json(workUpdateOf());
    }),
  );
  open("/work");
  await userEvent.click(await screen.findByRole("button", { name: "Return U-12" }));
  await userEvent.click(screen.getByRole("button", { name: "Send back" }));
  expect(screen.getByText(/Say what has to change/)).toBeVisible();
  await userEvent.type(screen.getByLabelText("What has to change in U-12?"), "Name the chair");
  await userEvent.click(screen.getByRole("button", { name: "Send back" }));
  await waitFor(() => expect(reason).toEqual(['"3.a"', { reason: "Name the chair" }]));
});

test("an update is begun from the list and its form opens", async () => {
  signedInAs(people.housingOfficer);
  const { action } = updateRowOf();
  const links = { action: "/api/v1/actions/CL-01", create: "/api/v1/actions/CL-01/updates" };
  work({ due: [{ plan: "2017-2021", action, links }] });
  let key: string | null = null;
  service.use(
    http.post("*/api/v1/actions/CL-01/updates", ({ request }) => {
      key = request.headers.get("Idempotency-Key");
      return HttpResponse.json(workUpdateOf(), { status: 201 });
    }),
    http.get("*/api/v1/updates/U-12", () =>
      HttpResponse.json(workUpdateOf(), { headers: { ETag: '"3.a"' } }),
    ),
  );
  open("/work");
  await userEvent.click(await screen.findByRole("button", { name: "Begin an update of CL-01" }));
  expect(await screen.findByLabelText("What was done")).toHaveValue("The group has met.");
  expect(key).toMatch(/^[0-9a-f]{32}$/);
});

test("rows of a report that wait for a signature stand among one's work", async () => {
  signedInAs(people.housingOfficer);
  work({});
  service.use(
    http.get("*/api/v1/report-records", () =>
      HttpResponse.json({
        items: [
          {
            ...{ ref: "RPT-2021-01", state: "DRAFT", edition: 1, plan: "2017-2021" },
            ...{ title: "Progress", asAt: "2021-10-20", toSign: 2 },
          },
        ],
        page: 1,
        size: 200,
        total: 1,
      }),
    ),
  );
  open("/work");
  expect(await screen.findByRole("link", { name: "2 rows to sign: Progress" })).toHaveAttribute(
    "href",
    "/work/reports/RPT-2021-01",
  );
});
