import { screen, waitFor, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { beforeEach, expect, test } from "vitest";
import type { AuditSealState } from "../../api/types";
import { entries } from "../../testing/cycles";
import { open } from "../../testing/open";
import { people, signedInAs } from "../../testing/people";
import { refuse, service } from "../../testing/service";

const digest = "a".repeat(64);
const sealed: AuditSealState = {
  last: { batch: 3, digest, changes: 12, sealedAt: "2021-10-20T13:06:00Z" },
  waiting: 1,
  verification: { at: "2021-10-20T02:00:00Z", whole: true, batch: 3, changes: 12 },
};

let asked: URLSearchParams[] = [];

beforeEach(() => {
  asked = [];
  signedInAs(people.equalitiesOfficer);
  sealedAs(sealed);
  service.use(
    http.get("*/api/v1/audit", ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return HttpResponse.json({ items: entries, page: 1, size: 25, total: 60 });
    }),
  );
});

function sealedAs(state: AuditSealState) {
  service.use(http.get("*/api/v1/audit/seal", () => HttpResponse.json(state)));
}

test("a change is told with who, when in London, why, and the words that differ", async () => {
  open("/work/audit");
  const change = await screen.findByRole("article", { name: "Action EM-01: changed" });
  expect(change).toHaveTextContent("20 October 2021 at 14:05:09");
  expect(change).toHaveTextContent("by Equalities officer, equalities officer");
  expect(change).toHaveTextContent("Reason: The committee asked for it");
  const wording = within(change).getByRole("row", { name: /Wording/ });
  expect(wording.querySelector("ins")).toHaveTextContent("[put in: and inclusive ]");
  expect(within(change).getByRole("row", { name: /Due date/ })).toHaveTextContent(
    "30 June 2021Empty",
  );
});

test("what was made shows its fields on demand", async () => {
  open("/work/audit");
  const made = await screen.findByRole("article", { name: "Reporting cycle 2021-Q3: made" });
  expect(within(made).getByText(/Show 1 field/)).toBeVisible();
  expect(made).toHaveTextContent("not sealed yet");
});

test("filters stand in the address, are asked of the service, and can be taken away", async () => {
  open("/work/audit?from=2021-10-01&operation=UPDATE&operation=DELETE&kind=ACTION");
  await screen.findByRole("article", { name: "Action EM-01: changed" });
  expect(Object.fromEntries(asked[0] ?? [])).toEqual({
    ...{ from: "2021-10-01", operation: "UPDATE,DELETE", kind: "ACTION", page: "1", size: "25" },
  });
  expect(screen.getByRole("link", { name: "Remove filter From: 1 October 2021" })).toHaveAttribute(
    "href",
    "/work/audit?kind=ACTION&operation=UPDATE&operation=DELETE",
  );
  expect(screen.getByRole("link", { name: "CSV of these changes" })).toHaveAttribute(
    "href",
    "/api/v1/audit?from=2021-10-01&kind=ACTION&operation=UPDATE%2CDELETE&format=csv",
  );
});

test("an applied filter takes the reader to what was found", async () => {
  open("/work/audit");
  await userEvent.type(await screen.findByLabelText("Person"), "officer");
  await userEvent.selectOptions(screen.getByLabelText("Kind of thing"), "Reporting cycle");
  await userEvent.click(screen.getByRole("button", { name: "Apply filters" }));
  expect(window.location.search).toBe("?actor=officer&kind=REPORTING_CYCLE");
  await waitFor(() => expect(screen.getByRole("heading", { name: "Changes found" })).toHaveFocus());
});

test("further pages keep the filters", async () => {
  open("/work/audit?ref=EM-01");
  expect(await screen.findByRole("link", { name: "Page 2" })).toHaveAttribute(
    "href",
    "/work/audit?ref=EM-01&page=2",
  );
});

test("a kind that the service does not know is explained in its words", async () => {
  refuse("/api/v1/audit", 400, {
    errors: [{ in: "query", pointer: "/kind", code: "x", message: "kind must be one of ACTION" }],
  });
  open("/work/audit?kind=UNICORN");
  expect(await screen.findByRole("alert")).toHaveTextContent("kind must be one of ACTION");
});

test("the state of the chain is said in words: proved, sealed, waiting", async () => {
  open("/work/audit");
  const seal = await screen.findByRole("region", { name: "Is the trail whole?" });
  expect(await within(seal).findByText(/Proved on 20 October 2021 at 03:00:00/)).toBeVisible();
  expect(seal).toHaveTextContent("Sealed up to batch 3");
  expect(seal).toHaveTextContent("1 change is waiting to be sealed");
  expect(seal).toHaveTextContent(digest);
});

test("a chain that was broken is said first, with what to do", async () => {
  const at = "2021-10-20T02:00:00Z";
  sealedAs({
    waiting: 0,
    verification: { at, whole: false, batch: 2, changes: 5, broken: "Change 6 was rewritten." },
  });
  open("/work/audit");
  expect(
    await screen.findByRole("region", { name: "The trail is not as it was sealed" }),
  ).toHaveTextContent("Change 6 was rewritten.");
});

test("a chain that was never proved is not said to be whole", async () => {
  sealedAs({ waiting: 5 });
  open("/work/audit");
  expect(await screen.findByText(/It has not been proved yet/)).toBeVisible();
});

test("the audit is not for a service officer", async () => {
  signedInAs(people.housingOfficer);
  open("/work/audit");
  await screen.findByRole("region", { name: "This page is not for your account" });
  const nav = await screen.findByRole("navigation", { name: "Workspace" });
  expect(within(nav).queryByRole("link", { name: "Audit" })).not.toBeInTheDocument();
});
