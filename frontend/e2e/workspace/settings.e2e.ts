import { expect, test } from "vitest";
import { useBrowser } from "../support/browser";
import { holdsEverywhere } from "../support/hold";
import { signIn } from "../support/sign-in";

const { visit } = useBrowser();

test("the administrator looks at what other rules would do, renames a service and says who has left, and takes it back", async () => {
  const { page } = await visit("/");
  await signIn(page, "administrator");
  await page.getByRole("link", { name: "Settings", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Settings" }).waitFor();
  await holdsEverywhere(page, "settings");

  await page.getByRole("link", { name: "Rating rules" }).click();
  const months = page.getByLabel(/late is off track/);
  await months.fill("99");
  await page.getByRole("button", { name: "See what would change" }).click();
  await page.getByRole("link", { name: /must be a number from 0 to 60/ }).click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe(
    "setting-rules-latenessMonths",
  );
  await months.fill("0");
  await page.getByRole("button", { name: "See what would change" }).click();
  await page.getByRole("table", { name: "Ratings of the plan and its roles" }).waitFor();
  await page.getByRole("button", { name: "Save these rules" }).waitFor();
  await holdsEverywhere(page, "settings-rules");

  await page.getByRole("link", { name: "Settings", exact: true }).first().click();
  await page.getByRole("link", { name: "Services" }).click();
  await page.getByRole("table").waitFor();
  await holdsEverywhere(page, "settings-services");
  const service = page.getByRole("table").getByRole("link").first();
  const name = (await service.textContent()) ?? "";
  await service.click();
  await page.getByLabel("Name").fill(`${name} (renamed)`);
  await holdsEverywhere(page, "settings-service");
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("link", { name: `${name} (renamed)` }).click();
  await page.getByLabel("Name").fill(name);
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("link", { name, exact: true }).waitFor();

  await page.getByRole("link", { name: "Settings", exact: true }).first().click();
  await page.getByRole("link", { name: "People" }).click();
  await page.getByRole("link", { name: "Administrator", exact: true }).waitFor();
  await holdsEverywhere(page, "settings-people");
  for (const answer of ["No, they have left", "Yes"]) {
    await page.getByRole("link", { name: "Administrator", exact: true }).click();
    await page.getByLabel(answer).check();
    await holdsEverywhere(page, "settings-person");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("heading", { level: 1, name: "People" }).waitFor();
  }
});
