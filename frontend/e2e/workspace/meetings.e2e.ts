import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { useBrowser } from "../support/browser";
import { holdsEverywhere } from "../support/hold";
import { tabTo } from "../support/keyboard";
import { signIn } from "../support/sign-in";

const { visit } = useBrowser();

const datesOf = (page: Page) =>
  page.getByRole("table").locator("tbody tr td:nth-child(2) time").allTextContents();

async function takeAway(page: Page, button: string): Promise<void> {
  await page.getByRole("button", { name: button }).click();
  await page.getByRole("button", { name: "Take it away" }).click();
}

test("the clerk sets up a body and a meeting, moves it with the keyboard alone, sees every date move, and takes both away", async () => {
  const { page } = await visit("/");
  await signIn(page, "committee-clerk");
  await page.getByRole("link", { name: "Meetings", exact: true }).click();
  await page.getByRole("link", { name: /Policy and Resources Committee PRC-2021-10-20/ }).waitFor();
  await holdsEverywhere(page, "meetings");

  await page.getByRole("link", { name: "Bodies and their lead times" }).click();
  await page.getByRole("table").waitFor();
  await holdsEverywhere(page, "bodies");
  await page.getByRole("link", { name: "Add a body" }).click();
  await page.getByRole("button", { name: "Add the body" }).click();
  await page.getByRole("link", { name: "Give the body a reference" }).click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("setting-ref");
  await page.getByLabel("Reference").fill("JOURNEY");
  await page.getByLabel("Name").fill("Journey Committee");
  await page.getByLabel("Papers are handed in").fill("7");
  await page.getByLabel("Until what time").fill("10:00");
  await page.getByLabel("The report is signed off").fill("10");
  await holdsEverywhere(page, "new-body");
  await page.getByRole("button", { name: "Add the body" }).click();
  await page.getByRole("link", { name: "Journey Committee" }).waitFor();

  await page.getByRole("link", { name: "Meetings", exact: true }).first().click();
  await page.getByRole("link", { name: "Add a meeting" }).click();
  await page.getByLabel("Body").selectOption("Journey Committee");
  await page.getByLabel("Date").fill("2095-06-15");
  await page.getByRole("button", { name: "Add the meeting" }).click();
  await page.getByText("These dates can be kept.").waitFor();
  const before = await datesOf(page);
  expect(before).toHaveLength(4);
  await holdsEverywhere(page, "meeting");

  await page.getByRole("heading", { level: 1 }).focus();
  await tabTo(page, /^Date$/);
  // The same whether the browser asks for the day or for the month first.
  await page.keyboard.type("06062095");
  await tabTo(page, /^Save$/);
  await page.keyboard.press("Enter");
  await page.getByRole("table", { name: "Journey Committee, 6 June 2095" }).waitFor();
  const after = await datesOf(page);
  expect(after).toHaveLength(4);
  for (const [index, day] of after.entries()) expect(day).not.toBe(before[index]);
  await page.getByText(`(was ${before[0]})`).waitFor();
  await holdsEverywhere(page, "meeting-moved");

  await takeAway(page, "Take this meeting away");
  await page.getByRole("heading", { level: 1, name: "Meetings" }).waitFor();
  await page.getByRole("link", { name: "Bodies and their lead times" }).click();
  await page.getByRole("link", { name: "Journey Committee" }).click();
  await takeAway(page, "Take this body away");
  await page.getByRole("heading", { level: 1, name: "Bodies" }).waitFor();
  await expect.poll(() => page.getByRole("link", { name: "Journey Committee" }).count()).toBe(0);
});
