import { test } from "vitest";
import { settled, useBrowser } from "../support/browser";
import { holdsEverywhere } from "../support/hold";

const { visit } = useBrowser();

test("the page of consultations fits every screen, and each number of a year opens its list", async () => {
  const { page } = await visit("/consultations");
  await holdsEverywhere(page, "consultations");
  const completed = page.getByRole("link", { name: /consultations? completed$/ });
  const count = Number.parseInt((await completed.textContent()) ?? "", 10);
  await completed.click();
  await page.getByRole("heading", { name: "Consultations found" }).waitFor();
  await settled(page);
  await page.getByText(new RegExp(`^${count} consultations?$`)).waitFor();
  await holdsEverywhere(page, "consultations-found");
});
