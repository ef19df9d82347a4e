import { expect, test } from "vitest";
import { settled, useBrowser } from "../support/browser";
import { openCycle } from "../support/cycle";
import { holdsEverywhere } from "../support/hold";
import { tabBack, tabTo } from "../support/keyboard";
import { signIn } from "../support/sign-in";

const { visit } = useBrowser();

/** An action that Housing leads in the plan of a first start. */
const housing = "SP-06";
const mended = "The housing team looked at the register; its figures follow next week.";
const said = "The housing register has been asked for its figures.";

async function enter(account: string, path: string) {
  const { page, context } = await visit("/");
  await signIn(page, account);
  await page.goto(path);
  await settled(page);
  return { page, context };
}

async function published(words: string): Promise<boolean> {
  const { page } = await visit(`/actions/${housing}`);
  return page.getByText(words).first().isVisible();
}

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

test("in a cycle over four people an update is sent back with a reason, mended, acknowledged and published", async () => {
  const opener = await enter("equalities-officer", "/work");
  const ref = await openCycle(opener.page, `ROUND-${Date.now()}`);

  const author = await enter("housing-officer", `/actions/${housing}`);
  await author.page.getByRole("button", { name: /^Begin an update/ }).click();
  await author.page.getByLabel("What was done").fill("The register was looked at.");
  await author.page.getByRole("button", { name: "Hand in" }).click();
  await author.page.getByRole("button", { name: "Take it back to change it" }).waitFor();

  const reviewer = await enter("head-of-housing", "/work");
  await reviewer.page.getByRole("button", { name: /^Return/ }).click();
  await reviewer.page.getByRole("button", { name: "Send back" }).click();
  await reviewer.page.getByText("Say what has to change").waitFor();
  await holdsEverywhere(reviewer.page, "return-without-a-reason");
  await reviewer.page.getByLabel(/^What has to change/).fill("Say by whom, and what came of it.");
  await reviewer.page.getByRole("button", { name: "Send back" }).click();
  await reviewer.page.getByText(/sent back$/).waitFor();

  await author.page.goto("/work");
  await settled(author.page);
  const returned = author.page.getByRole("region", { name: /^Sent back to you/ });
  await returned.getByText("Say by whom, and what came of it.").waitFor();
  await holdsEverywhere(author.page, "work-sent-back");
  await returned.getByRole("link").click();
  await author.page.getByText("Sent back by Head of housing").waitFor();
  await holdsEverywhere(author.page, "form-sent-back");
  await author.page.getByLabel("What was done").fill(mended);
  await author.page.getByRole("button", { name: "Hand in" }).click();
  await author.page.getByRole("button", { name: "Take it back to change it" }).waitFor();

  await reviewer.page.goto("/work");
  await settled(reviewer.page);
  await reviewer.page.getByRole("button", { name: /^Acknowledge/ }).click();
  await reviewer.page
    .getByText(/acknowledged$/)
    .first()
    .waitFor();

  // A councillor, signed in as well, sees nothing of it before it is published.
  const member = await enter("councillor", `/actions/${housing}`);
  expect(await member.page.getByText(mended).count()).toBe(0);

  await opener.page.goto(`/work/cycles/${ref}`);
  await settled(opener.page);
  await holdsEverywhere(opener.page, "board-acknowledged");
  await opener.page.goto("/work");
  await settled(opener.page);
  await opener.page.getByRole("button", { name: /^Publish/ }).click();
  await opener.page
    .getByText(/published$/)
    .first()
    .waitFor();
  await expect.poll(() => published(mended)).toBe(true);
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
