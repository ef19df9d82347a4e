import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { violations } from "../support/axe";
import { desktop, phone, settled, useBrowser } from "../support/browser";
import { signInAs } from "../support/sign-in";

const { visit } = useBrowser();

/** Comes in through the sign-in link of a page, on the provider's own page. */
async function signIn(page: Page, account: string) {
  await page.getByRole("link", { name: "Sign in and come back here" }).click();
  await signInAs(page, account);
  await page.getByRole("button", { name: "Sign out" }).waitFor();
  await settled(page);
}

/** A day from today, as a date field takes it. */
function day(offset: number): string {
  return new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
}

/** No page is wider than its window, and axe finds nothing, on a desk and on a phone. */
async function holdsEverywhere(page: Page) {
  for (const viewport of [desktop, phone]) {
    await page.setViewportSize(viewport);
    await settled(page);
    expect(await violations(page), page.url()).toEqual([]);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over, page.url()).toBeLessThanOrEqual(0);
  }
  await page.setViewportSize(desktop);
}

async function fillCycle(page: Page, ref: string) {
  await page.getByLabel("Reference").fill(ref);
  await page.getByLabel("Title").fill("Equality objectives, browser journey");
  await page.getByLabel("First day of the period").fill(day(-90));
  await page.getByLabel("Last day of the period").fill(day(-1));
  await page.getByLabel("Window opens on").fill(day(-10));
  await page.getByLabel("Window closes on").fill(day(30));
  const officers = page.getByRole("group", { name: "Updates due from officers" });
  await officers.getByLabel("Counted in working days").check();
  await officers.getByLabel("working days", { exact: true }).fill("5");
  const heads = page.getByRole("group", { name: "Updates due past heads of service" });
  await heads.getByLabel("On a date").check();
  await heads.getByLabel("Updates due past heads of service: date").fill(day(29));
}

test("the equalities officer opens a cycle, sees who has answered and what would be published, and finds it all in the audit", async () => {
  const ref = `E2E-${Date.now()}`;
  const { page } = await visit("/work/cycles");
  await holdsEverywhere(page);
  await signIn(page, "equalities-officer");
  expect(new URL(page.url()).pathname).toBe("/work/cycles");
  await holdsEverywhere(page);

  await page.getByRole("link", { name: "Open a new cycle" }).click();
  await page.getByRole("heading", { level: 1, name: "Open a new cycle" }).waitFor();
  await page.getByRole("button", { name: "Make the cycle" }).click();
  await page.getByRole("link", { name: "“Title” is needed" }).click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("cycle-title");
  await holdsEverywhere(page);
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
  await holdsEverywhere(page);
  await page.getByText("Dates of this cycle").click();
  await page.getByText(/5 working days before the window closes/).waitFor();

  await page.getByRole("link", { name: "If we published today" }).click();
  await page.getByRole("table", { name: "Ratings of the plan and its roles" }).waitFor();
  await page.getByRole("row", { name: /The whole plan/ }).waitFor();
  await holdsEverywhere(page);

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
  await holdsEverywhere(page);

  await close(page, ref);
  await openNext(page, `${ref}-next`);
});

/** Sets the reference and what was done without a mouse, and applies them. */
async function filterWithTheKeyboard(page: Page, ref: string) {
  const reach = async (name: RegExp) => {
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press("Tab");
      const reached = await page.evaluate(() => {
        const element = document.activeElement;
        const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
        return (label ?? element)?.textContent?.trim() ?? "";
      });
      if (name.test(reached)) return;
    }
    throw new Error(`Tab never reached ${name}`);
  };
  await reach(/^Reference$/);
  await page.keyboard.type(ref);
  await reach(/^Made$/);
  await page.keyboard.press("Space");
  await reach(/^Apply filters$/);
  await page.keyboard.press("Enter");
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toBe("Changes found");
}

/** Opens another cycle: with the last one over, no service officer could hand in, and other journeys do. */
async function openNext(page: Page, ref: string) {
  await page.goto("/work/new-cycle");
  await settled(page);
  await fillCycle(page, ref);
  await page.getByRole("button", { name: "Make the cycle" }).click();
  await page.getByRole("heading", { level: 1, name: `Cycle board ${ref}` }).waitFor();
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

test("a service officer sees the board of their own service, and is told plainly what is not for them", async () => {
  const { page } = await visit("/work/audit");
  await signIn(page, "housing-officer");
  await page.getByRole("region", { name: "This page is not for your account" }).waitFor();
  await holdsEverywhere(page);
  await page.getByRole("link", { name: "Reporting cycles" }).click();
  await page.getByRole("heading", { level: 1, name: "Reporting cycles" }).waitFor();
  expect(await page.getByRole("link", { name: "Open a new cycle" }).count()).toBe(0);
  expect(await page.getByRole("link", { name: "Audit" }).count()).toBe(0);
});
