import { expect, inject, test } from "vitest";
import { phone, useBrowser } from "../support/browser";

const { visit } = useBrowser();

test("a resident gets from the plan to the words of the paper in four clicks, on a phone", async () => {
  const { page } = await visit("/", phone);
  await page.getByRole("link", { name: "Community Leader", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Community Leader" }).waitFor();
  await page
    .getByRole("link", { name: /Heart of Kent Hospice/ })
    .first()
    .click();
  await page.getByRole("heading", { level: 1, name: /Compassionate Borough Status/ }).waitFor();
  await page
    .getByRole("link", { name: /^Paragraph 2\.11 of/ })
    .first()
    .click();
  const paragraph = page.getByRole("region", { name: /^Paragraph 2\.11/ });
  await paragraph.waitFor();
  expect(await paragraph.textContent()).toContain("This has been delayed by a year");
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("paragraph-2.11");
  await page.goBack();
  await page.getByRole("heading", { level: 1, name: /Compassionate Borough Status/ }).waitFor();
});

test("the counts on a card are the counts of the lists that they open", async () => {
  const { page } = await visit("/");
  const counts = page.locator(".dr-card").first().locator(".dr-bar__legend a");
  const texts = await counts.allTextContents();
  expect(texts.length).toBeGreaterThan(0);
  for (const text of texts) {
    await counts.filter({ hasText: text }).click();
    await page.getByRole("heading", { name: "Actions found" }).waitFor();
    await expect.poll(() => page.getByRole("article").count()).toBe(Number.parseInt(text, 10));
    await page.goBack();
    await page.getByRole("heading", { name: "How each role is doing" }).waitFor();
  }
});

test("filters stand in the address: they can be sent to someone, and taken back", async () => {
  const { page } = await visit("/roles/community-leader");
  const all = await page.getByRole("article").count();
  await page.getByLabel("Words").fill("hospice");
  await page.getByRole("button", { name: "Apply filters" }).click();
  await page.getByRole("heading", { name: "Actions found" }).waitFor();
  expect(new URL(page.url()).search).toBe("?q=hospice");
  await expect.poll(() => page.getByRole("article").count()).toBeLessThan(all);
  const found = await page.getByRole("article").count();
  expect(found).toBeGreaterThan(0);

  const { page: elsewhere } = await visit(page.url());
  expect(await elsewhere.getByRole("article").count()).toBe(found);
  expect(await elsewhere.getByLabel("Words").inputValue()).toBe("hospice");

  await page.goBack();
  await page.getByRole("heading", { name: "Actions", exact: true }).waitFor();
  await expect.poll(() => page.getByRole("article").count()).toBe(all);
});

test("a list downloads as a file", async () => {
  const { page } = await visit("/data");
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "CSV of Actions" }).click();
  expect((await download).suggestedFilename()).toMatch(/\.csv$/);
});

test("a chosen plan travels along", async () => {
  const { page } = await visit("/?plan=2017-2021");
  await page.getByRole("link", { name: "Employer", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Employer" }).waitFor();
  expect(page.url()).toBe(`${inject("baseUrl")}/roles/employer?plan=2017-2021`);
});
