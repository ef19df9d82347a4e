import { expect, test } from "vitest";
import { settled, useBrowser } from "../support/browser";
import { focused, tabTo } from "../support/keyboard";

const { visit } = useBrowser();

test("the first press of Tab offers the way past the header", async () => {
  const { page } = await visit("/");
  await page.keyboard.press("Tab");
  expect(await focused(page)).toBe("Skip to main content");
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
});

test("a plan is read down to an update with the keyboard alone", async () => {
  const { page } = await visit("/");
  await tabTo(page, /^Community Leader$/);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Community Leader" }).waitFor();
  await settled(page);
  expect(await focused(page)).toBe("Community Leader");
  await tabTo(page, /^We will work with the Heart of Kent Hospice/);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "How we know" }).waitFor();
  expect(await focused(page)).toMatch(/Compassionate Borough Status/);
});

test("filters are set, applied and the result reached with the keyboard alone", async () => {
  const { page } = await visit("/roles/community-leader");
  await page.getByLabel("Not rated").focus();
  await page.keyboard.press("Space");
  await tabTo(page, /^Apply filters$/);
  await page.keyboard.press("Enter");
  await expect.poll(() => focused(page)).toBe("Actions found");
});

test("a table behind a bar opens, and its place can be seen", async () => {
  const { page } = await visit("/");
  await tabTo(page, /^Show as a table/);
  await page.keyboard.press("Enter");
  expect(await page.getByRole("table").first().isVisible()).toBe(true);
});

test("everything that takes the focus shows it", async () => {
  const { page } = await visit("/roles/community-leader");
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press("Tab");
    const marked = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return true;
      const label = element.matches("input[type=checkbox]") ? element.nextElementSibling : null;
      const styles = [getComputedStyle(element), label && getComputedStyle(label, "::before")];
      return styles.some(
        (style) => style && (style.outlineStyle !== "none" || style.boxShadow !== "none"),
      );
    });
    expect(marked, await focused(page)).toBe(true);
  }
});
