import { expect, inject, test } from "vitest";
import { useBrowser } from "../support/browser";

const { visit } = useBrowser();

test("a printed page is A4, without the controls, with its tables open", async () => {
  const { page } = await visit("/roles/community-leader");
  await page.emulateMedia({ media: "print" });
  expect(await page.getByRole("navigation", { name: "Main" }).isVisible()).toBe(false);
  expect(await page.getByRole("button", { name: "Apply filters" }).isVisible()).toBe(false);
  expect(
    await page.getByRole("table", { name: "Actions of Community Leader by rating" }).isVisible(),
  ).toBe(true);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString("latin1")).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
});

test("with forced colours the parts of a bar keep their edges and the ratings their words", async () => {
  const { page } = await visit("/");
  await page.emulateMedia({ forcedColors: "active" });
  const edges = await page
    .locator(".dr-bar__part")
    .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).borderTopColor));
  const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(edges.length).toBeGreaterThan(0);
  expect(edges).not.toContain(background);
  expect(await page.locator(".dr-rating").first().textContent()).toMatch(/track|risk|rated/);
});

test("nothing moves for those who ask for no animation", async () => {
  const { page } = await visit("/");
  await page.emulateMedia({ reducedMotion: "reduce" });
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll("*")].filter((element) => {
        const { animationName, transitionDuration } = getComputedStyle(element);
        return animationName !== "none" || Number.parseFloat(transitionDuration) > 0;
      }).length,
  );
  expect(moving).toBe(0);
});

test("the page asks nobody but the council's own server", async () => {
  const { page } = await visit("/");
  const origin = new URL(page.url()).origin;
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).origin));
  await page.reload({ waitUntil: "networkidle" });
  expect(new Set(asked)).toEqual(new Set([origin]));
});

test("only the frame for other pages may stand on someone else's page", async () => {
  const policyOf = async (path: string) =>
    (await fetch(inject("baseUrl") + path)).headers.get("content-security-policy");
  expect(await policyOf("/embed?plan=2017-2021")).toContain("frame-ancestors *");
  expect(await policyOf("/")).toContain("frame-ancestors 'self'");
});
