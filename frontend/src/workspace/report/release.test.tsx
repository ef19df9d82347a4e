import { screen, waitFor, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { beforeEach, expect, test } from "vitest";
import type { Report } from "../../api/reports";
import { open } from "../../testing/open";
import { people, signedInAs } from "../../testing/people";
import { implicationOf, paragraphOf, reportOf, tagged, withReport } from "../../testing/reports";
import { service } from "../../testing/service";

beforeEach(() => signedInAs(people.clerk));

const base = "*/api/v1/reports/RPT-2021-01";

const cleared: Partial<Report> = {
  state: "CLEARED",
  version: 8,
  cleared: { on: "2021-10-01", by: "Head of housing" },
  abilities: ["RETURN", "RELEASE"],
};

const released: Partial<Report> = {
  state: "RELEASED",
  version: 9,
  releases: [
    {
      version: 1,
      releasedAt: "2021-10-04T09:30:00Z",
      releasedBy: "Committee clerk",
      clearedBy: "Head of housing",
      clearedOn: "2021-10-01",
    },
  ],
  abilities: [],
};

const documents = {
  ref: "RPT-2021-01",
  version: 1,
  items: [
    {
      name: "report.pdf",
      title: "Progress of the equality objectives",
      mediaType: "application/pdf",
      part: "REPORT",
      exempt: false,
      size: 1000,
      sha256: "0".repeat(64),
      href: "/api/v1/reports/RPT-2021-01/documents/report.pdf",
    },
  ],
};

function show(report: Report) {
  let now = report;
  withReport(() => now);
  service.use(http.get(`${base}/documents`, () => HttpResponse.json(documents)));
  open("/work/reports/RPT-2021-01");
  return (next: Report) => {
    now = next;
  };
}

/** Opens the question and says yes. */
async function release() {
  await userEvent.click(await screen.findByRole("button", { name: "Release this report" }));
  const dialog = screen.getByRole("dialog", { name: "Release this report?" });
  await userEvent.click(within(dialog).getByRole("button", { name: "Release this report" }));
  return dialog;
}

test("a release is asked for plainly, and leads to the public page and the documents", async () => {
  const later = show(reportOf(cleared));
  const steps: (string | null)[] = [];
  service.use(
    http.post(`${base}/release`, ({ request }) => {
      steps.push(request.headers.get("If-Match"));
      const now = reportOf(released);
      later(now);
      return tagged(now, '"9"');
    }),
  );
  const dialog = await release();
  expect(dialog).toHaveTextContent(
    "It is frozen as it is, with every figure in it. It is printed and made public, and it goes to the committee room.",
  );
  const what = await screen.findByRole("region", { name: "What is released" });
  expect(steps).toEqual(['"8"']);
  expect(within(what).getByRole("link", { name: "See the public page" })).toHaveAttribute(
    "href",
    "/reports/RPT-2021-01",
  );
  expect(await within(what).findByRole("link", { name: /report\.pdf/ })).toHaveAttribute(
    "href",
    "/api/v1/reports/RPT-2021-01/documents/report.pdf",
  );
  expect(screen.queryByRole("button", { name: "Release this report" })).not.toBeInTheDocument();
});

test("what stands in the way is listed, and leads to its place", async () => {
  const signed = implicationOf({ text: "None.", abilities: [] });
  show(reportOf(cleared, [paragraphOf()], [signed]));
  const fault = (pointer: string, code: string, message: string) => ({
    in: "body",
    pointer,
    code,
    message,
  });
  service.use(
    http.post(`${base}/release`, () =>
      HttpResponse.json(
        {
          type: "/problems/not-allowed-yet",
          title: "Something still stands in the way",
          status: 422,
          errors: [
            fault("/fields/purpose", "missing", "Say what the report is for"),
            fault(
              "/sections/0/implications/0",
              "implication-without-author",
              "Nobody signed Legal",
            ),
          ],
        },
        { status: 422, headers: { "Content-Type": "application/problem+json" } },
      ),
    ),
  );
  const dialog = await release();
  expect(await within(dialog).findByText(/It is not released: 2 things in the way/)).toBeVisible();
  expect(within(dialog).getByText("Say what the report is for")).toBeVisible();
  await userEvent.click(within(dialog).getByRole("link", { name: "Nobody signed Legal" }));
  await waitFor(() => expect(dialog).not.toHaveAttribute("open"));
  expect(screen.getByText("None.")).toHaveFocus();
});

test("a new version is begun with its reason", async () => {
  signedInAs(people.equalitiesOfficer);
  const later = show(reportOf({ ...released, abilities: ["REVISE"] }));
  const sent: unknown[] = [];
  service.use(
    http.post(`${base}/revision`, async ({ request }) => {
      sent.push(request.headers.get("If-Match"), await request.json());
      const now = reportOf({
        releases: released.releases ?? [],
        version: 10,
        edition: 2,
        editionReason: "A wrong total",
      });
      later(now);
      return tagged(now, '"10"');
    }),
  );
  await userEvent.click(await screen.findByRole("button", { name: "Begin a new version" }));
  const dialog = screen.getByRole("dialog", { name: "Begin a new version of this report?" });
  const begin = within(dialog).getByRole("button", { name: "Begin a new version" });
  await userEvent.click(begin);
  expect(within(dialog).getByText(/Say why/)).toBeVisible();
  await userEvent.type(
    within(dialog).getByLabelText("Why is there a new version?"),
    "A wrong total",
  );
  await userEvent.click(begin);
  expect(await screen.findByText("2: A wrong total")).toBeVisible();
  expect(sent).toEqual(['"9"', { reason: "A wrong total" }]);
  expect(screen.getByRole("link", { name: "See the public page" })).toBeVisible();
});
