import { expect, test } from "vitest";
import { settled, useBrowser } from "../support/browser";

const { visit } = useBrowser();
const everything = "**/api/**";

test("when the service is away from the start, the page says so and fills itself once it is back", async () => {
  const { page, context } = await visit("/accessibility");
  await context.route(everything, (route) => route.abort());
  await page.goto("/");
  const alert = page.getByRole("alert");
  await alert.waitFor();
  expect(await alert.textContent()).toContain("We could not load the plan");
  expect(await page.getByRole("button", { name: "Try again now" }).isVisible()).toBe(true);
  await context.unroute(everything);
  // Nobody presses the button: the page asks again by itself every ten seconds.
  await page.getByRole("heading", { name: "How each role is doing" }).waitFor({ timeout: 15_000 });
  await settled(page);
});

test("when the service goes away later, what was read stays and the next page says what is missing", async () => {
  const { page, context } = await visit("/");
  await context.route(everything, (route) => route.fulfill({ status: 503, body: "" }));
  await page.getByRole("link", { name: "Community Leader", exact: true }).click();
  const alert = page.getByRole("alert").filter({ hasText: "We could not load the actions" });
  await alert.waitFor();
  expect(await page.getByRole("region", { name: "Rating of Community Leader" }).isVisible()).toBe(
    true,
  );
  await context.unroute(everything);
  await alert.getByRole("button", { name: "Try again now" }).click();
  await page.getByRole("article").first().waitFor();
});
