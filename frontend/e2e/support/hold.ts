import type { Page } from "playwright-core";
import { expect } from "vitest";
import { violations } from "./axe";
import { desktop, phone, settled } from "./browser";

/**
 * Holds a page against the rules of accessibility on a phone and on a desk: axe finds nothing and nothing is wider than
 * the window. With E2E_PICTURES set to a directory, a picture of each is left there.
 */
export async function holdsEverywhere(page: Page, name: string): Promise<void> {
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
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over, `${name} at ${viewport.width} scrolls sideways`).toBeLessThanOrEqual(0);
  }
}
