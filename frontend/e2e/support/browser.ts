import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";

const quiet = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export const desktop = { width: 1280, height: 900 } as const;
export const phone = { width: 390, height: 844 } as const;
/** 1280 pixels at 400 % zoom. */
export const zoomed = { width: 320, height: 256 } as const;

interface Visit {
  page: Page;
  context: BrowserContext;
}

/** One Chromium for the file; each visit is a new person with an empty browser. */
export function useBrowser() {
  let browser: Browser;
  const contexts: BrowserContext[] = [];
  const complaints: string[] = [];
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      args: quiet,
    });
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    // Errors of a page, and breaches of its content security policy, fail the journey they happen in.
    expect(complaints.splice(0)).toEqual([]);
  });
  afterAll(() => browser.close());

  async function visit(path: string, viewport: { width: number; height: number } = desktop) {
    const context = await browser.newContext({
      baseURL: inject("baseUrl"),
      viewport,
      acceptDownloads: true,
    });
    contexts.push(context);
    const page = await context.newPage();
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => {
      if (/content security policy/i.test(message.text())) complaints.push(message.text());
    });
    await page.goto(path);
    await settled(page);
    const visited: Visit = { page, context };
    return visited;
  }
  return { visit };
}

/** Waits until the page has its heading and nothing on it is still being loaded. */
export async function settled(page: Page): Promise<void> {
  await page.locator("h1").first().waitFor();
  await page.waitForLoadState("networkidle");
  await expect.poll(() => page.locator(".dr-skeleton").count(), { timeout: 15_000 }).toBe(0);
}
