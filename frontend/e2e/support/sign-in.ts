import type { Page } from "playwright-core";
import { settled } from "./browser";

/** Fills in the page of the sign-in provider. */
export async function signInAs(page: Page, account: string): Promise<void> {
  await page.locator("#username").fill(account);
  await page.locator("#password").fill("demo-only");
  await page.locator("#kc-login").click();
}

/** Signs a demonstration account in on the provider's page and comes back. */
export async function signIn(page: Page, account: string): Promise<void> {
  await page.getByRole("link", { name: "Sign in", exact: true }).click();
  await signInAs(page, account);
  await page.getByRole("button", { name: "Sign out" }).waitFor();
  await settled(page);
}
