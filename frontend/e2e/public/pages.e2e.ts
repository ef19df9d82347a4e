import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { violations } from "../support/axe";
import { desktop, phone, useBrowser, zoomed } from "../support/browser";
import { pages } from "../support/pages";

const { visit } = useBrowser();
const titles = new Map<string, string>();

test.each(pages)(
  "%s has one heading, is found faultless by axe, folded and unfolded, and fits 1280 and 390 pixels and 400 %% zoom",
  async (name, path) => {
    const { page } = await visit(path, desktop);
    titles.set(name, await page.title());
    expect(await page.locator("h1").count()).toBe(1);
    expect(await violations(page)).toEqual([]);
    for (const size of [desktop, phone, zoomed]) {
      await page.setViewportSize(size);
      expect(await sideways(page), `at ${size.width} pixels`).toBe(0);
    }
    await unfold(page);
    await page.setViewportSize(desktop);
    expect(await violations(page), "unfolded").toEqual([]);
    await page.setViewportSize(phone);
    expect(await violations(page), "unfolded, narrow").toEqual([]);
  },
);

test("no two pages share a title", () => {
  const same = /filters|nothing fits|Unknown|Frame/;
  const own = [...titles].filter(([name]) => !same.test(name)).map(([, title]) => title);
  expect(own.length).toBeGreaterThan(5);
  expect(new Set(own).size).toBe(own.length);
});

function unfold(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
}

/** Pixels by which the page is wider than the window. */
function sideways(page: Page): Promise<number> {
  return page.evaluate(() =>
    Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth),
  );
}
