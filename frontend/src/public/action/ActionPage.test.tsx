import { screen, within } from "@testing-library/preact";
import { HttpResponse, http } from "msw";
import { expect, test } from "vitest";
import type { Action } from "../../api/types";
import { actionOf } from "../../testing/actions";
import { responseRate } from "../../testing/measures";
import { open } from "../../testing/open";
import { refuse, service } from "../../testing/service";

function show(changes: Partial<Action> = {}, ref = "CL-01") {
  service.use(http.get(`*/api/v1/actions/${ref}`, () => HttpResponse.json(actionOf(changes))));
  open(`/actions/${ref}`);
}

async function fact(name: string) {
  const facts = await screen.findByRole("region", { name: "How we know" });
  const row = within(facts).getByText(name).closest("div");
  if (!row) throw new Error(`there is no fact ${name}`);
  return row;
}

const officer = {
  rating: "AMBER",
  author: "Senior Policy Officer",
  reason: "“This has been delayed by a year.”",
  reviewBy: "2022-10-20",
  expired: false,
} as const;

test("the approved wording is the heading of the page", async () => {
  show();
  expect(
    await screen.findByRole("heading", { level: 1, name: "We will work with the Hospice" }),
  ).toBeVisible();
});

test("the five facts are kept apart", async () => {
  show();
  expect(await fact("Where it stands")).toHaveTextContent("In progress");
  expect(await fact("Rating by the rules")).toHaveTextContent("On course for 31 December 2021");
  expect(await fact("Rating by an officer")).toHaveTextContent("None given");
  expect(await fact("How fresh it is")).toHaveTextContent("Up to date");
  expect(await fact("What it rests on")).toHaveTextContent("A written account");
});

test("a computed rating names its rule, and the rule leads to its words", async () => {
  show();
  const row = await fact("Rating by the rules");
  expect(await within(row).findByText(/None of the others fits/)).toBeVisible();
  expect(within(row).getByRole("link", { name: "Rule A14" })).toHaveAttribute(
    "href",
    "/data#rule-A14",
  );
  expect(row).toHaveTextContent("Shown");
});

test("an officer's rating is shown with its reason, and the rules' rating beside it", async () => {
  show({
    band: "AMBER",
    rating: "AMBER",
    ratingSource: "OFFICER",
    explanation: officer.reason,
    officer,
  });
  expect(await screen.findByRole("region", { name: "Rating of This action" })).toHaveTextContent(
    "An officer’s rating, given by Senior Policy Officer, to be reviewed by 20 October 2022. " +
      "By the rules it would be on track: On course for 31 December 2021.",
  );
  const row = await fact("Rating by an officer");
  expect(row).toHaveTextContent(
    "given by Senior Policy Officer: “This has been delayed by a year.”",
  );
  expect(row).toHaveTextContent("To be reviewed by 20 October 2022.");
  expect(row).toHaveTextContent("By the rules it would be on track.");
  expect(row).toHaveTextContent("Shown");
  expect(await fact("Rating by the rules")).not.toHaveTextContent("Shown");
});

test("an officer's rating that has ended is kept, but not the one shown", async () => {
  show({ officer: { ...officer, expired: true } });
  const row = await fact("Rating by an officer");
  expect(row).toHaveTextContent("It ended on 20 October 2022.");
  expect(row).not.toHaveTextContent("Shown");
});

test("an update carries its issues, next steps and the paragraph that it comes from", async () => {
  show();
  const progress = await screen.findByRole("region", { name: "Progress" });
  expect(progress).toHaveTextContent("This has been delayed by a year.");
  expect(progress).toHaveTextContent("Form a steering group (Council officers)");
  expect(
    within(progress).getByRole("link", {
      name: "Paragraph 2.11 of Action Plan – Update, 20 October 2021",
    }),
  ).toHaveAttribute("href", "/sources/report-2021#paragraph-2.11");
});

test("an action without any update says so", async () => {
  show({ updates: [], updateCount: 0 });
  expect(await screen.findByText(/No update has been published for this action yet/)).toBeVisible();
});

test("an action that serves two roles gives its wording in the other one", async () => {
  const [first] = actionOf().placements;
  if (!first) throw new Error("the played action has a role");
  const second = {
    ...first,
    role: "SERVICE_PROVIDER",
    roleName: "Service Provider",
    ref: "SP-02",
    wording: "We will appoint an Equalities Group",
  };
  show({ placements: [first, second] }, "SP-02");
  expect(
    await screen.findByRole("heading", { level: 1, name: "We will appoint an Equalities Group" }),
  ).toBeVisible();
  expect(screen.getByRole("link", { name: "CL-01" })).toHaveAttribute("href", "/actions/CL-01");
});

test.each<[string, Action["due"], string]>([
  [
    "of the plan",
    { kind: "DUE", date: "2021-12-31", precision: "YEAR", fromPlan: true },
    "2021, the end of the plan",
  ],
  [
    "of its own",
    { kind: "DUE", date: "2017-11-30", precision: "MONTH", fromPlan: false },
    "November 2017",
  ],
  [
    "that nobody can read",
    { kind: "DUE", text: "Tranche 2", fromPlan: false },
    "“Tranche 2”, as published",
  ],
  [
    "that is ongoing",
    { kind: "ONGOING", nextReview: "2022-01-31", fromPlan: false },
    "Ongoing, next review 31 January 2022",
  ],
  [
    "for a review",
    { kind: "REVIEW", date: "2024-01-31", precision: "MONTH", fromPlan: false },
    "To be reviewed: January 2024",
  ],
])("a due date %s is printed as what it is", async (_name, due, text) => {
  show({ due });
  const particulars = await screen.findByRole("region", { name: "Who and when" });
  expect(within(particulars).getByText("Due").closest("div")).toHaveTextContent(text);
});

test("a measure of the action shows its run at a glance and leads to its page", async () => {
  const { name } = responseRate;
  show({ measures: [{ ref: "CL-O3", name, kind: "OUTCOME", rating: "GREEN" }] });
  expect(
    await screen.findByRole("img", { name: /^From 47.2% in Q1 2020\/21 to 54.34%/ }),
  ).toBeInTheDocument();
  expect(screen.getByText(`Readings of ${name}`, { selector: "summary *" })).toBeVisible();
  expect(await screen.findByRole("link", { name })).toHaveAttribute("href", "/measures/CL-O3");
});

test("an unknown action is a page not found, inside the frame", async () => {
  refuse("/api/v1/actions/XX-99", 404);
  open("/actions/XX-99");
  expect(await screen.findByRole("heading", { name: "Page not found" })).toBeVisible();
  expect(screen.getByRole("navigation", { name: "Main" })).toBeVisible();
});

test("an action shows its line through the plans, where it came from and what became of it", async () => {
  const plan = { period: { text: "2017" }, status: "SUPERSEDED" } as const;
  show({
    lineage: [
      {
        ...plan,
        plan: "2017",
        planTitle: "Objectives Action Plan",
        ref: "CL-05",
        wording: "Raise the profile",
        here: false,
        from: [],
        closure: { disposition: "CARRIED_FORWARD", reason: "Carried forward to CL-01" },
      },
      {
        ...plan,
        plan: "2017-2021",
        planTitle: "Revised Plan",
        ref: "CL-01",
        wording: "We will work with the Hospice",
        here: true,
        from: [{ plan: "2017", action: "CL-05", note: "Both name it." }],
      },
    ],
  });
  const line = await screen.findByRole("region", { name: "Its line through the plans" });
  expect(within(line).getByRole("link", { name: "CL-05 of plan 2017" })).toHaveAttribute(
    "href",
    "/actions/CL-05?plan=2017",
  );
  expect(line).toHaveTextContent("Comes from CL-05 of plan 2017. Both name it.");
  expect(line).toHaveTextContent("Carried forward to CL-01");
});

test("an action that has lived in one plan only has no line", async () => {
  show();
  await screen.findByRole("region", { name: "How we know" });
  expect(screen.queryByRole("region", { name: "Its line through the plans" })).toBeNull();
});
