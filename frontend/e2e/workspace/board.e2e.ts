import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { violations } from "../support/axe";
import { settled, useBrowser } from "../support/browser";
import { day, fillCycle, makeCycle, openCycle } from "../support/cycle";
import { holdsEverywhere } from "../support/hold";
import { housing, useHousing } from "../support/housing";
import { tabTo } from "../support/keyboard";
import { signInAs } from "../support/sign-in";

const { visit } = useBrowser();
const { enter, published } = useHousing(visit);

const mended = "The housing team looked at the register; its figures follow next week.";

/** Comes in through the sign-in link of a page, on the provider's own page. */
async function signIn(page: Page, account: string) {
  await page.getByRole("link", { name: "Sign in and come back here" }).click();
  await signInAs(page, account);
  await page.getByRole("button", { name: "Sign out" }).waitFor();
  await settled(page);
}

test("the equalities officer opens a cycle, sees who has answered and what would be published, and finds it all in the audit", async () => {
  const ref = `E2E-${Date.now()}`;
  const { page } = await visit("/work/cycles");
  await holdsEverywhere(page, "cycles-stranger");
  await signIn(page, "equalities-officer");
  expect(new URL(page.url()).pathname).toBe("/work/cycles");
  await holdsEverywhere(page, "cycles");

  await page.getByRole("link", { name: "Open a new cycle" }).click();
  await page.getByRole("heading", { level: 1, name: "Open a new cycle" }).waitFor();
  await page.getByRole("button", { name: "Make the cycle" }).click();
  await page.getByRole("link", { name: "“Title” is needed" }).click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("cycle-title");
  await holdsEverywhere(page, "cycle-problems");
  await fillCycle(page, ref);
  await page.getByLabel("Window closes on").fill(day(-20));
  await page.getByRole("button", { name: "Make the cycle" }).click();
  await page.getByRole("link", { name: "“Window closes on” must not be before" }).waitFor();
  await page.getByLabel("Window closes on").fill(day(30));
  await page.getByRole("button", { name: "Make the cycle" }).click();

  await page.getByRole("heading", { level: 1, name: `Cycle board ${ref}` }).waitFor();
  await settled(page);
  await page.getByRole("link", { name: "Not started" }).click();
  await page.getByRole("heading", { level: 3, name: /\d+ actions? not started/ }).waitFor();
  await holdsEverywhere(page, "board");
  await page.getByText("Dates of this cycle").click();
  await page.getByText(/5 working days before the window closes/).waitFor();

  await page.getByRole("link", { name: "If we published today" }).click();
  await page.getByRole("table", { name: "Ratings of the plan and its roles" }).waitFor();
  await page.getByRole("row", { name: /The whole plan/ }).waitFor();
  await holdsEverywhere(page, "preview");

  await page.getByRole("link", { name: "Audit" }).click();
  await page.getByRole("heading", { level: 1, name: "Audit" }).waitFor();
  await settled(page);
  await filterWithTheKeyboard(page, ref);
  await page.getByRole("heading", { name: `Reporting cycle ${ref}: made` }).waitFor();
  expect(new URL(page.url()).searchParams.get("ref")).toBe(ref);
  await page
    .getByText("Show", { exact: false })
    .filter({ hasText: /fields/ })
    .first()
    .click();
  await page.getByText("Equality objectives, browser journey").waitFor();
  await holdsEverywhere(page, "audit");

  await close(page, ref);
  await openNext(page, `${ref}-next`);
});

/** Sets the reference and what was done without a mouse, and applies them. */
async function filterWithTheKeyboard(page: Page, ref: string) {
  await tabTo(page, /^Reference$/);
  await page.keyboard.type(ref);
  await tabTo(page, /^Made$/);
  await page.keyboard.press("Space");
  await tabTo(page, /^Apply filters$/);
  await page.keyboard.press("Enter");
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toBe("Changes found");
}

/** Opens another cycle: with the last one over, no service officer could hand in, and other journeys do. */
async function openNext(page: Page, ref: string) {
  await page.goto("/work/new-cycle");
  await settled(page);
  await makeCycle(page, ref);
}

/** Closes the cycle with a reason, and moves its window out of the way of the next one. */
async function close(page: Page, ref: string) {
  await page.goto(`/work/cycles/${ref}`);
  await settled(page);
  await page.getByRole("button", { name: "Close this cycle" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Why?").fill("The journey has ended");
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole("button", { name: "Close this cycle" }).click();
  await dialog.waitFor({ state: "hidden" });
  await page.getByText("Service officers hand in nothing more").first().waitFor();
  await page.goto(`/work/cycles/${ref}/edit`);
  await settled(page);
  await page.getByLabel("Window opens on").fill("2001-01-01");
  await page.getByLabel("Window closes on").fill("2001-12-31");
  await page.getByLabel("Updates due past heads of service: date").fill("2001-12-31");
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("heading", { level: 1, name: `Cycle board ${ref}` }).waitFor();
}

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
  await reviewer.page
    .getByText(/sent back$/)
    .first()
    .waitFor();

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

test("a service officer sees the board of their own service, and is told plainly what is not for them", async () => {
  const { page } = await visit("/work/audit");
  await signIn(page, "housing-officer");
  await page.getByRole("region", { name: "This page is not for your account" }).waitFor();
  await holdsEverywhere(page, "not-for-you");
  await page.getByRole("link", { name: "Reporting cycles" }).click();
  await page.getByRole("heading", { level: 1, name: "Reporting cycles" }).waitFor();
  expect(await page.getByRole("link", { name: "Open a new cycle" }).count()).toBe(0);
  expect(await page.getByRole("link", { name: "Audit" }).count()).toBe(0);
});
