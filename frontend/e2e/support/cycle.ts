import type { Page } from "playwright-core";
import { settled } from "./browser";

/** A day from today, as a date field takes it. */
export function day(offset: number): string {
  return new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
}

/** Fills in a cycle whose window is open now. */
export async function fillCycle(page: Page, ref: string): Promise<void> {
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

/** The cycle whose window is open now; one is made where there is none. Its board is shown. */
export async function openCycle(page: Page, ref: string): Promise<string> {
  const open = await page.evaluate(async () => {
    const cycles = await (await fetch("/api/v1/cycles")).json();
    return cycles.items.find(({ state }: { state: string }) => state === "OPEN")?.ref;
  });
  if (open) {
    await page.goto(`/work/cycles/${open}`);
    await settled(page);
    return open;
  }
  await page.goto("/work/new-cycle");
  await settled(page);
  await makeCycle(page, ref);
  return ref;
}

/** Makes a cycle from the page of a new one; its board is shown. */
export async function makeCycle(page: Page, ref: string): Promise<void> {
  await fillCycle(page, ref);
  await page.getByRole("button", { name: "Make the cycle" }).click();
  await page.getByRole("heading", { level: 1, name: `Cycle board ${ref}` }).waitFor();
}
