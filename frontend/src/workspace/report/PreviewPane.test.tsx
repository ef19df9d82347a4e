import { screen, waitFor } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { http } from "msw";
import { expect, test } from "vitest";
import type { Report } from "../../api/reports";
import { open } from "../../testing/open";
import { people, signedInAs } from "../../testing/people";
import { paragraphOf, reportOf, tagged, withReport } from "../../testing/reports";
import { refuse, service } from "../../testing/service";

const first = paragraphOf({ text: "It was revised." });

function show(report: Report) {
  let now = report;
  withReport(() => now);
  open("/work/reports/RPT-2021-01");
  return (next: Report) => {
    now = next;
  };
}

const name = "The report as it would be printed";

/** Waits until the paper says something, and answers with what is on it. */
async function paperSaying(text: string) {
  const host = await screen.findByRole("region", { name });
  await waitFor(() => expect(host.shadowRoot).toHaveTextContent(text));
  return host.shadowRoot as ShadowRoot;
}

test("the report stands beside the desk as it would be printed, and follows what is saved", async () => {
  signedInAs(people.equalitiesOfficer);
  const later = show(reportOf({}, [first]));
  service.use(
    http.patch(`*/api/v1/reports/RPT-2021-01/paragraphs/${first.id}`, async ({ request }) => {
      const now = { ...first, version: 3, ...((await request.json()) as object) };
      later(reportOf({}, [now]));
      return tagged(now, '"3"');
    }),
  );
  const page = await paperSaying("2.1 It was revised.");
  expect(page.querySelector("h1")).toHaveTextContent("Progress of the equality objectives");
  expect(page.querySelector("style")).toBeNull();
  expect(page.adoptedStyleSheets).toHaveLength(1);
  await userEvent.type(screen.getByLabelText("Paragraph 2.1"), " It was adopted.");
  await paperSaying("2.1 It was revised. It was adopted.");
});

test("whoever clears or releases it reads it as it would be printed", async () => {
  signedInAs(people.clerk);
  show(reportOf({ state: "CLEARED", abilities: ["RETURN"] }, [first]));
  await paperSaying("2.1 It was revised.");
  expect(screen.getByRole("region", { name })).toHaveAttribute("lang", "en-GB");
});

test("whoever was only asked to sign sees no preview", async () => {
  signedInAs(people.housingOfficer);
  show(reportOf({ abilities: [] }, [first]));
  await screen.findByLabelText("Implications: Legal");
  expect(screen.queryByRole("heading", { name: "Preview" })).not.toBeInTheDocument();
});

test("a preview that cannot be made says so, and writing goes on", async () => {
  signedInAs(people.equalitiesOfficer);
  withReport(() => reportOf({}, [first]));
  refuse("/api/v1/reports/RPT-2021-01/preview", 409, { detail: "There is no such plan" });
  open("/work/reports/RPT-2021-01");
  expect(await screen.findByText(/the preview/i, { selector: ".dr-notice *" })).toBeVisible();
  expect(screen.getByLabelText("Paragraph 2.1")).toBeEnabled();
});
