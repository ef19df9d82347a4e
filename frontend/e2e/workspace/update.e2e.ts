import { expect, test } from "vitest";
import { settled, useBrowser } from "../support/browser";
import { holdsEverywhere } from "../support/hold";
import { housing, useHousing } from "../support/housing";
import { tabBack, tabTo } from "../support/keyboard";

const { visit } = useBrowser();
const { enter, published } = useHousing(visit);

const said = "The housing register has been asked for its figures.";

test("who is not signed in is shown the way in, and back", async () => {
  const { page } = await visit("/work");
  await holdsEverywhere(page, "work-stranger");
  await page.getByRole("link", { name: "Sign in and come back here" }).waitFor();
});

test("an update goes from its author over the reviewer to the public page with the keyboard alone, and not before", async () => {
  const { page, context } = await enter("housing-officer", `/actions/${housing}`);
  await tabTo(page, /^Begin an update/);
  await page.keyboard.press("Enter");
  await page.getByLabel("What was done").waitFor();
  await holdsEverywhere(page, "form");

  await tabTo(page, /^What was done$/);
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type(said);
  await page.getByText(/^Saved at \d\d:\d\d$/).waitFor();
  await tabTo(page, /^In progress$/);
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => page.getByLabel("Paused", { exact: true }).isChecked()).toBe(true);
  await tabTo(page, /^Hand in$/);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "What is still missing" }).waitFor();
  await holdsEverywhere(page, "form-problems");
  await tabTo(page, /^Paused$/);
  await page.keyboard.press("ArrowUp");
  await expect.poll(() => page.getByLabel("In progress", { exact: true }).isChecked()).toBe(true);

  // The session ends while somebody types: what is typed stays, and is saved after signing in elsewhere.
  const cookies = await context.cookies();
  await context.clearCookies();
  await tabBack(page, /^What stands in the way$/);
  await page.keyboard.type("The figures are late.");
  await page.getByRole("alert").getByText("Sign in again (opens in a new tab)").waitFor();
  await holdsEverywhere(page, "form-session-ended");
  await context.addCookies(cookies);
  await tabTo(page, /^Try again now$/);
  await page.keyboard.press("Enter");
  await page.getByText(/^Saved at \d\d:\d\d$/).waitFor();

  await tabTo(page, /^Hand in$/);
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Take it back to change it" }).waitFor();
  await holdsEverywhere(page, "handed-in");
  expect(await published(said)).toBe(false);

  const reviewer = await enter("head-of-housing", "/work");
  await holdsEverywhere(reviewer.page, "review");
  await tabTo(reviewer.page, /^Acknowledge/);
  await reviewer.page.keyboard.press("Enter");
  await reviewer.page
    .getByText(/acknowledged$/)
    .first()
    .waitFor();
  expect(await published(said)).toBe(false);

  const officer = await enter("equalities-officer", "/work");
  await holdsEverywhere(officer.page, "publish");
  await tabTo(officer.page, /^Publish/);
  await officer.page.keyboard.press("Enter");
  await officer.page
    .getByText(/published$/)
    .first()
    .waitFor();
  await expect.poll(() => published(said)).toBe(true);
});

test("two people who save the same update see both versions, and nothing is lost", async () => {
  const first = await enter("equalities-officer", "/actions/CL-01");
  await first.page.getByRole("button", { name: /^Begin an update/ }).click();
  await first.page.getByLabel("What was done").waitFor();
  const second = await first.context.newPage();
  await second.goto(first.page.url());
  await settled(second);
  await first.page.getByLabel("What stands in the way").fill("Said first.");
  await first.page.getByText(/^Saved at/).waitFor();
  await second.getByLabel("What stands in the way").fill("Said second.");
  await second.getByRole("heading", { name: "Somebody else has changed this update" }).waitFor();
  await holdsEverywhere(second, "comparison");
  await second.getByRole("button", { name: "Save what I chose" }).press("Enter");
  await second.getByText(/^Saved at/).waitFor();
  expect(await second.getByText("Said first.").isVisible()).toBe(true);
  await second.getByRole("button", { name: /^Delete this/ }).press("Enter");
  await second.getByRole("button", { name: /^Yes, delete/ }).press("Enter");
  await second.getByRole("heading", { level: 1, name: "My work" }).waitFor();
});
