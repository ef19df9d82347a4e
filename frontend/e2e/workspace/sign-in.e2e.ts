import { expect, inject, test } from "vitest";
import { violations } from "../support/axe";
import { settled, useBrowser } from "../support/browser";
import { signInAs } from "../support/sign-in";

const { visit } = useBrowser();

test("an officer signs in on the provider's page, comes back to where they were, and signs out everywhere", async () => {
  const { page, context } = await visit("/measures");
  await page.getByRole("link", { name: "Sign in", exact: true }).click();
  await signInAs(page, "equalities-officer");
  await page.getByText("Equalities officer", { exact: true }).waitFor();
  await settled(page);
  expect(page.url()).toBe(`${inject("baseUrl")}/measures`);
  expect(await violations(page)).toEqual([]);

  const session = (await context.cookies()).filter(({ name }) => name.startsWith("q_session"));
  expect(session.length).toBeGreaterThan(0);
  for (const { httpOnly, sameSite } of session) {
    expect({ httpOnly, sameSite }).toEqual({ httpOnly: true, sameSite: "Lax" });
  }

  await page.reload();
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.getByRole("link", { name: "Sign in", exact: true }).waitFor();
  expect(new URL(page.url()).origin).toBe(inject("baseUrl"));

  // The provider's own session has ended as well: it asks again.
  await page.getByRole("link", { name: "Sign in", exact: true }).click();
  await page.locator("#username").waitFor();
});

test("a service officer is known by name and service, and may not read what is for others", async () => {
  const { page } = await visit("/");
  await page.getByRole("link", { name: "Sign in", exact: true }).click();
  await signInAs(page, "housing-officer");
  await page.getByText("Housing service officer", { exact: true }).waitFor();
  const session = await page.evaluate(async () => (await fetch("/api/v1/session")).json());
  expect(session).toMatchObject({ roles: ["service-officer"], services: ["HOUSING"] });
  const people = await page.evaluate(async () => (await fetch("/api/v1/people")).status);
  expect(people).toBe(403);
});
