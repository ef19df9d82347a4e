import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { settled, useBrowser } from "../support/browser";
import { holdsEverywhere } from "../support/hold";
import { useHousing } from "../support/housing";

const { visit } = useBrowser();
const { enter } = useHousing(visit);

/** Begins a report from the council's template and answers with its reference. */
async function begin(page: Page, title: string): Promise<string> {
  await page.getByRole("link", { name: "Begin a report" }).click();
  await page.getByRole("heading", { level: 1, name: "Begin a report" }).waitFor();
  await settled(page);
  await page.getByLabel("Title", { exact: true }).fill(title);
  await page.getByLabel("Plan", { exact: true }).selectOption("2017-2021");
  await page.getByLabel("As at", { exact: true }).fill("2021-10-20");
  await holdsEverywhere(page, "report-new");
  await page.getByRole("button", { name: "Begin the report" }).click();
  await page.getByRole("heading", { level: 1, name: title }).first().waitFor();
  await settled(page);
  return new URL(page.url()).pathname.split("/").at(-1) ?? "";
}

test("an officer writes a report from the template, and a head of service who wrote nothing in it clears it", async () => {
  const { page } = await enter("equalities-officer", "/work/reports");
  await holdsEverywhere(page, "reports");
  const ref = await begin(page, `Progress of a browser journey ${Date.now()}`);

  await page.getByLabel("Final decision-maker").fill("Policy and Resources Committee");
  await page.getByLabel("Executive summary").fill("How far the plan is.");
  await page.getByRole("button", { name: "Add a recommendation" }).click();
  await page.getByLabel("Recommendation 1").fill("To note the progress.");
  await page
    .getByRole("button", { name: "Add a paragraph to Introduction and background" })
    .focus();
  await page.keyboard.press("Enter");
  const first = page.getByLabel("Paragraph 2.1", { exact: true });
  await expect.poll(() => first.evaluate((field) => field === document.activeElement)).toBe(true);
  await page.keyboard.type("The plan was revised in 2020.");
  await page.getByLabel("Implications: Legal").fill("No implications.");
  await page.getByText(/^Saved at/).waitFor();
  await page.reload();
  await settled(page);
  expect(await first.inputValue()).toBe("The plan was revised in 2020.");
  await holdsEverywhere(page, "report-written");

  await page.getByRole("button", { name: "Send to the head of service" }).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: "Send to the head of service" })
    .click();
  await page.getByText("The head of service reads it and clears it").waitFor();

  const head = await enter("head-of-housing", `/work/reports/${ref}`);
  await holdsEverywhere(head.page, "report-in-clearance");
  await head.page.getByRole("button", { name: "Clear this report" }).click();
  await head.page.getByRole("dialog").getByRole("button", { name: "Clear this report" }).click();
  await head.page.getByText("It can be released.").waitFor();
});

test("an officer looks after the templates of reports", async () => {
  const { page } = await enter("equalities-officer", "/work/settings/report-templates");
  await holdsEverywhere(page, "report-templates");
  await page.getByRole("link", { name: "Committee report" }).click();
  await page.getByRole("heading", { level: 1, name: "Change a report template" }).waitFor();
  await holdsEverywhere(page, "report-template");
});
