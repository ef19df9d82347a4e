import { screen, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { expect, test } from "vitest";
import type { Dashboard } from "../../api/types";
import { open } from "../../testing/open";
import { dashboard } from "../../testing/plan";
import { service } from "../../testing/service";

function serve(changes: Partial<Dashboard>) {
  service.use(
    http.get("*/api/v1/plans/:ref/dashboard", () =>
      HttpResponse.json({ ...dashboard, ...changes }),
    ),
  );
}

test("the plan's rating, its sentence and its date are in plain sight", async () => {
  open("/");
  const verdict = await screen.findByRole("region", { name: "Rating of The whole plan" });
  expect(verdict).toHaveTextContent("At risk");
  expect(verdict).toHaveTextContent("Amber: 4 of 14 rated actions are at risk (29 %)");
  expect(screen.getByText("20 October 2021", { selector: ".dr-asat time" })).toBeVisible();
});

test("each role has a card with its rating, its sentence and the way to its page", async () => {
  open("/");
  const link = await screen.findByRole("link", { name: "Community Leader" });
  const card = link.closest("li");
  expect(link).toHaveAttribute("href", "/roles/community-leader");
  expect(card).toHaveTextContent("Amber: 2 of 6 rated actions are at risk (33 %)");
  expect(card).toHaveTextContent("Work has recently restarted.");
});

test("a count on a card opens the list that it counts", async () => {
  open("/");
  expect(await screen.findByRole("link", { name: "2 not rated" })).toHaveAttribute(
    "href",
    "/roles/community-leader?rating=NOT_RATED",
  );
});

test("the first position says that there is nothing to compare it with", async () => {
  open("/");
  expect(await screen.findByText(/first position on record/)).toBeVisible();
});

test("ratings that changed are listed with before and now", async () => {
  const ratings = [
    {
      actionRef: "CL-02",
      wording: "Recovery",
      roles: ["COMMUNITY_LEADER"],
      from: "NOT_RATED" as const,
      to: "GREEN" as const,
    },
  ];
  serve({ changes: { since: "2020-07-21", reported: 14, ratings } });
  open("/");
  const table = await screen.findByRole("table", { name: "Ratings that changed" });
  const row = within(table).getByRole("row", { name: /CL-02/ });
  expect(row).toHaveTextContent("CL-02 RecoveryNot ratedOn track");
});

test("a superseded plan says so and leads to the one that replaced it", async () => {
  serve({
    plan: { ...dashboard.plan, status: "SUPERSEDED", current: false, supersededBy: "2022-2025" },
  });
  open("/?plan=2017-2021");
  const notice = await screen.findByRole("region", { name: "A later plan has replaced this one" });
  const replaced = within(notice).getByRole("link", { name: "Go to the plan that replaced it" });
  expect(replaced).toHaveAttribute("href", "/?plan=2022-2025");
  const history = within(notice).getByRole("link", { name: "what became of its actions" });
  expect(history).toHaveAttribute("href", "/history?plan=2017-2021");
});

test("a plan whose period has ended says until when it ran", async () => {
  serve({ plan: { ...dashboard.plan, periodEnded: true } });
  open("/");
  expect(
    await screen.findByRole("region", { name: "The period of this plan has ended" }),
  ).toHaveTextContent("It ran until 31 December 2021");
});

test("another plan is chosen by a form and stands in the address", async () => {
  serve({});
  open("/");
  await userEvent.selectOptions(await screen.findByLabelText("Plan"), "2012-2016");
  await userEvent.click(screen.getByRole("button", { name: "Show plan" }));
  expect(window.location.search).toBe("?plan=2012-2016");
});

test("an officer's rating of a role is shown with its reason beside the rules' sentence", async () => {
  const [role] = dashboard.roles;
  if (!role) throw new Error("the played dashboard has a role");
  const override = {
    rating: "RED" as const,
    author: "Head of Policy",
    reason: "Two projects stopped.",
    reviewBy: "2022-01-31",
    expired: false,
  };
  serve({ roles: [{ ...role, rating: "RED", ratingSource: "OFFICER", override }] });
  open("/");
  const card = (await screen.findByRole("link", { name: "Community Leader" })).closest("li");
  expect(card).toHaveTextContent(
    "Officer’s rating: Off track, given by Head of Policy: Two projects stopped. " +
      "To be reviewed by 31 January 2022.",
  );
  expect(card).toHaveTextContent("By the rules: Amber: 2 of 6");
});
