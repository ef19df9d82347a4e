import { expect, test } from "vitest";
import { settled, useBrowser } from "../support/browser";
import { holdsEverywhere } from "../support/hold";
import { useHousing } from "../support/housing";
import { tabTo } from "../support/keyboard";

const { visit } = useBrowser();
const { enter } = useHousing(visit);

const measure = "CL-O4";

test("a measure turns from provisional to confirmed, and both figures are kept", async () => {
  const { page } = await enter("equalities-officer", "/work/readings");
  await holdsEverywhere(page, "readings");
  // By keyboard alone: the measure, its figure, and the button.
  await tabTo(page, new RegExp(`^${measure} `));
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Enter a reading" }).waitFor();
  await settled(page);
  await tabTo(page, /^Figure$/);
  await page.keyboard.type("320");
  await tabTo(page, /^Publish the reading$/);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "There is a problem" }).waitFor();
  await holdsEverywhere(page, "reading-problems");
  await page.getByLabel(/as it is called$/).fill("2019/20");
  await page.getByLabel(/first day$/).fill("2019-04-01");
  await page.getByLabel(/last day$/).fill("2020-03-31");
  await page.getByLabel("The figure is provisional").check();
  await page.getByRole("button", { name: "Publish the reading" }).click();
  await page.getByRole("link", { name: "Confirm 2019/20" }).waitFor();

  const { page: before } = await visit(`/measures/${measure}`);
  await before.getByText("320*").first().waitFor();
  expect(await before.getByText("Provisional (*)").count()).toBe(1);
  await holdsEverywhere(before, "measure-provisional");

  // By keyboard alone: the way to confirm, the final figure, and the button.
  await tabTo(page, /^Confirm 2019\/20$/);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Confirm 2019/20" }).waitFor();
  await holdsEverywhere(page, "reading-confirm");
  await tabTo(page, /^Figure$/);
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("315");
  await tabTo(page, /^Publish as final$/);
  await page.keyboard.press("Enter");
  await page.getByText("Was provisional; final is 315").waitFor();

  const { page: after } = await visit(`/measures/${measure}`);
  await after.getByText("315, 2019/20").waitFor();
  expect(await after.getByText("Provisional (*)").count()).toBe(0);
  await after.getByText(/^Show as a table/).click();
  await after.getByText("Final; was provisionally 320*").waitFor();
  await holdsEverywhere(after, "measure-confirmed");
});

test("a reader goes from a number of the roll-up to its list and on to a measure", async () => {
  const { page } = await visit("/measures");
  await holdsEverywhere(page, "measures-roll-up");
  const number = page.getByRole("link", { name: /By rating, N\/A$/ });
  const count = Number.parseInt((await number.textContent()) ?? "", 10);
  await number.click();
  await page.getByText(`${count} outcomes and measures:`).waitFor();
  await page.getByRole("link", { name: "Compassionate Borough Status" }).click();
  await page.getByRole("heading", { level: 1, name: /Compassionate Borough Status/ }).waitFor();
});
