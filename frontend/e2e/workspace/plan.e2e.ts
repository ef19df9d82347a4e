import { expect, test } from "vitest";
import { settled, useBrowser } from "../support/browser";
import { holdsEverywhere } from "../support/hold";
import { useHousing } from "../support/housing";

const { visit } = useBrowser();
const { enter } = useHousing(visit);

test("a plan is begun from the one in force, reworded, submitted, weighed for approval and taken back, unseen by the public", async () => {
  const ref = `DRAFT-${Date.now()}`;
  const reworded = "We will work with every hospice of the borough, and say so each year.";
  const { page } = await enter("equalities-officer", "/work/plans");
  await holdsEverywhere(page, "plans");
  await page.getByRole("link", { name: "Begin a plan" }).click();
  await page.getByRole("button", { name: "Begin the plan" }).click();
  await page.getByRole("heading", { name: "There is a problem" }).waitFor();
  await holdsEverywhere(page, "plan-problems");
  await page.getByLabel("Reference").fill(ref);
  await page.getByLabel("Title", { exact: true }).fill("Equality objectives, browser journey");
  await page.getByLabel("As it will be published").fill("2022-2025");
  await page.getByLabel(/^Start from an earlier plan/).selectOption("2017-2021");
  await page.getByRole("button", { name: "Begin the plan" }).click();
  await page.getByRole("heading", { level: 1, name: `Plan ${ref}` }).waitFor();
  await holdsEverywhere(page, "plan-draft");

  await page.goto(`/work/plans/${ref}/actions/CL-01`);
  await settled(page);
  await holdsEverywhere(page, "plan-action");
  await page.getByLabel("Wording", { exact: true }).fill(reworded);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: `Plan ${ref}` }).waitFor();
  await page.getByText(reworded).first().waitFor();

  await page.getByRole("link", { name: "Submit this plan" }).click();
  await page.getByRole("button", { name: "Submit the plan" }).click();
  await page.getByRole("link", { name: "Record its approval" }).click();
  await page.getByRole("heading", { level: 1, name: /^Record the approval/ }).waitFor();
  await settled(page);
  await holdsEverywhere(page, "plan-approval");
  await page.getByRole("button", { name: "Approve the plan" }).click();
  await page.getByRole("heading", { name: "There is a problem" }).waitFor();
  await holdsEverywhere(page, "plan-approval-problems");

  const stranger = await visit("/");
  const seen = await stranger.page.evaluate(async () => (await fetch("/api/v1/plans")).text());
  expect(seen).not.toContain(ref);
  const answer = await stranger.page.evaluate(
    async (plan) => (await fetch(`/api/v1/plans/${plan}`)).status,
    ref,
  );
  expect(answer).toBe(404);

  await page.goto(`/work/plans/${ref}/return`);
  await settled(page);
  await page.getByLabel("Why?").fill("The committee meets next month");
  await page.getByRole("button", { name: "Take it back to draft" }).click();
  await page.getByRole("heading", { level: 1, name: `Plan ${ref}` }).waitFor();
  await page.getByText("The committee meets next month").waitFor();
});

test("an action shows its line through the plan before", async () => {
  const { page } = await visit("/actions/CL-08");
  await page
    .getByRole("link", { name: /of plan 2017$/ })
    .first()
    .waitFor();
  await holdsEverywhere(page, "action-line");
  const { page: history } = await visit("/history?plan=2017");
  await holdsEverywhere(history, "history");
});
