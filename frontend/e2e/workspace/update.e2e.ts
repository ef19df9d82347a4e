import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { violations } from "../support/axe";
import { desktop, phone, settled, useBrowser } from "../support/browser";
import { signIn } from "../support/sign-in";

const { visit } = useBrowser();

/** An action that Housing leads in the plan of a first start. */
const housing = "SP-06";
const said = "The housing register has been asked for its figures.";

/** Holds the page against the rules of accessibility on a desk and on a phone. */
async function accessible(page: Page, name: string): Promise<void> {
  for (const viewport of [phone, desktop]) {
    await page.setViewportSize(viewport);
    await settled(page);
    if (process.env.E2E_PICTURES) {
      await page.screenshot({
        path: `${process.env.E2E_PICTURES}/${name}-${viewport.width}.png`,
        fullPage: true,
      });
    }
    expect(await violations(page), `${name} at ${viewport.width}`).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, `${name} scrolls sideways`).toBeLessThanOrEqual(viewport.width);
  }
}

async function enter(account: string, path: string) {
  const { page, context } = await visit("/");
  await signIn(page, account);
  await page.goto(path);
  await settled(page);
  return { page, context };
}

async function published(): Promise<boolean> {
  const { page } = await visit(`/actions/${housing}`);
  return page.getByText(said).isVisible();
}

test("who is not signed in is shown the way in, and back", async () => {
  const { page } = await visit("/work");
  await accessible(page, "work-stranger");
  await page.getByRole("link", { name: "Sign in and come back here" }).waitFor();
});

test("an update goes from its author over the reviewer to the public page, and not before", async () => {
  const { page, context } = await enter("housing-officer", `/actions/${housing}`);
  await page.getByRole("button", { name: /^Begin an update/ }).click();
  await page.getByLabel("What was done").waitFor();
  await accessible(page, "form");

  // Keyboard only from here to the end of the form.
  await page.getByLabel("What was done").focus();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type(said);
  await page.getByText(/^Saved at \d\d:\d\d$/).waitFor();
  await page.getByLabel("Paused", { exact: true }).focus();
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: "Hand in" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "What is still missing" }).waitFor();
  await accessible(page, "form-problems");
  await page.getByLabel("Paused", { exact: true }).focus();
  await page.keyboard.press("ArrowUp");
  await expect.poll(() => page.getByLabel("In progress", { exact: true }).isChecked()).toBe(true);

  // The session ends while somebody types: what is typed stays, and is saved after signing in elsewhere.
  const cookies = await context.cookies();
  await context.clearCookies();
  await page.getByLabel("What stands in the way").focus();
  await page.keyboard.type("The figures are late.");
  await page.getByRole("alert").getByText("Sign in again (opens in a new tab)").waitFor();
  await accessible(page, "form-session-ended");
  await context.addCookies(cookies);
  await page.getByRole("button", { name: "Try again now" }).focus();
  await page.keyboard.press("Enter");
  await page.getByText(/^Saved at \d\d:\d\d$/).waitFor();

  await page.getByRole("button", { name: "Hand in" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Take it back to change it" }).waitFor();
  await accessible(page, "handed-in");
  expect(await published()).toBe(false);

  const reviewer = await enter("head-of-housing", "/work");
  await accessible(reviewer.page, "review");
  await reviewer.page
    .getByRole("button", { name: /^Acknowledge/ })
    .first()
    .press("Enter");
  await reviewer.page
    .getByText(/acknowledged$/)
    .first()
    .waitFor();
  expect(await published()).toBe(false);

  const officer = await enter("equalities-officer", "/work");
  await accessible(officer.page, "publish");
  await officer.page
    .getByRole("button", { name: /^Publish/ })
    .first()
    .press("Enter");
  await officer.page
    .getByText(/published$/)
    .first()
    .waitFor();
  await expect.poll(published).toBe(true);
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
  await accessible(second, "comparison");
  await second.getByRole("button", { name: "Save what I chose" }).press("Enter");
  await second.getByText(/^Saved at/).waitFor();
  expect(await second.getByText("Said first.").isVisible()).toBe(true);
  await second.getByRole("button", { name: /^Delete this/ }).press("Enter");
  await second.getByRole("button", { name: /^Yes, delete/ }).press("Enter");
  await second.getByRole("heading", { level: 1, name: "My work" }).waitFor();
});
