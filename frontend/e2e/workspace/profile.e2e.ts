import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { phone, settled, useBrowser } from "../support/browser";
import { holdsEverywhere } from "../support/hold";
import { useHousing } from "../support/housing";
import { focused, tabTo } from "../support/keyboard";

const { visit } = useBrowser();
const { enter } = useHousing(visit);

/** As cells are copied from a spreadsheet. */
const byAge = [
  "Age group\tPeople",
  "18 to 24\t27",
  "25 to 34\t120",
  "35 to 44\t150",
  "45 to 54\t180",
  "55 to 64\t190",
  "65 to 74\t150",
  "75 to 84\t47",
  "85+\t6",
  "Base\t870",
].join("\n");

/** Begins a draft of a survey and answers with its reference. */
async function record(page: Page, title: string): Promise<string> {
  await page.getByRole("link", { name: "Record a consultation" }).click();
  await page.getByRole("button", { name: "Save as a draft" }).click();
  await page.getByRole("heading", { name: "There is a problem" }).waitFor();
  await holdsEverywhere(page, "consultation-problems");
  await page.getByLabel("Title", { exact: true }).fill(title);
  await page.getByLabel("Residents").check();
  await page.getByLabel("How", { exact: true }).selectOption("SURVEY");
  await page.getByLabel("Opens (optional)").fill("September 2020");
  await page.getByLabel("Closes (optional)").fill("9 October 2020");
  await page.getByLabel("Responses (optional)").fill("870");
  await page.getByLabel("How many people there are to ask (optional)").fill("138191");
  await page
    .getByLabel("Where that number is from (optional)")
    .fill("Census 2021, usual residents aged 18 and over");
  await page.getByRole("button", { name: "Save as a draft" }).click();
  await page.getByRole("heading", { level: 1, name: /^Consultation / }).waitFor();
  await settled(page);
  return new URL(page.url()).pathname.split("/").at(-1) ?? "";
}

/** Finds the record in the list, reads it, and goes on to who was heard: Tab, Enter and typing, nothing else. */
async function readWithTheKeyboard(title: string): Promise<void> {
  const { page } = await visit("/consultations");
  await tabTo(page, /^Words$/);
  await page.keyboard.type(title);
  await page.keyboard.press("Enter");
  await expect.poll(() => focused(page)).toBe("Consultations found");
  await settled(page);
  await tabTo(page, new RegExp(`^${title}$`));
  await page.keyboard.press("Enter");
  await expect.poll(() => focused(page)).toBe(title);
  await settled(page);
  await tabTo(page, /^Age over all consultations$/);
  await page.keyboard.press("Enter");
  await expect.poll(() => focused(page)).toBe("Who was heard");
  await settled(page);
  await tabTo(page, /^Characteristic$/);
  await page.keyboard.type("Sex");
  await tabTo(page, /^Show it$/);
  await page.keyboard.press("Enter");
  await expect.poll(() => new URL(page.url()).searchParams.get("characteristic")).toBe("SEX");
}

test("a survey is recorded with a pasted profile, and the public page does not show what is small", async () => {
  const { page } = await enter("equalities-officer", "/work/consultations");
  await holdsEverywhere(page, "records");
  const title = `Survey of a browser journey ${Date.now()}`;
  const ref = await record(page, title);
  await holdsEverywhere(page, "record-draft");
  const { page: stranger } = await visit(`/consultations/${ref}`);
  await stranger.getByRole("heading", { name: "Page not found" }).waitFor();

  await page.getByRole("button", { name: "Publish it" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Publish it" }).click();
  await page.getByRole("link", { name: "See its public page" }).waitFor();

  await page
    .getByRole("link", { name: /^Answer: / })
    .first()
    .click();
  await page.getByLabel("Answer", { exact: true }).selectOption("YES");
  await page.getByLabel("How do you know?").fill("It was asked before anything was decided");
  await holdsEverywhere(page, "consultation-fairness");
  await page.getByRole("button", { name: "Answer in my name" }).click();
  await page
    .getByText(/^Answered by/)
    .first()
    .waitFor();
  await holdsEverywhere(page, "record-public");

  await page.getByRole("link", { name: "Who answered", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: `Who answered ${ref}` }).waitFor();
  await settled(page);
  await page.getByLabel("Rows", { exact: true }).fill(byAge.replace("\t27", "\tmany"));
  await page.getByLabel("Characteristic", { exact: true }).selectOption("AGE");
  await page.getByText("“many” is no whole number of people").waitFor();
  await holdsEverywhere(page, "profile-paste");
  await page.getByLabel("Rows", { exact: true }).fill(byAge);
  await page.getByRole("button", { name: "Put these rows into the form" }).focus();
  await page.keyboard.press("Enter");
  await page.getByLabel("Age: compared with").selectOption({
    label: "Age band (adults 18+), Census 2021, Maidstone (E07000110)",
  });
  await page.getByText("Group 1 is compared with: 18-24").waitFor();
  const publicView = page.getByRole("region", { name: "What the public will see" });
  await publicView.getByText("The number is too small").waitFor();
  await page.getByRole("button", { name: "Save the figures" }).click();
  await page.getByLabel("Why is it published?").fill("First results");
  await holdsEverywhere(page, "profile");
  await page.getByRole("button", { name: "Publish who answered" }).click();
  await page.getByRole("heading", { level: 1, name: `Consultation ${ref}` }).waitFor();

  const { page: open } = await visit(`/consultations/${ref}`, phone);
  await open.getByText(/Compared with Census 2021, Maidstone/).waitFor();
  await open.getByText(/Heard less than their share of the population/).waitFor();
  const oldest = open.getByRole("img", { name: /^85\+: Not shown/ });
  await oldest.waitFor();
  await open.getByText(/^Show as a table/).click();
  expect(await open.getByRole("row", { name: /^85\+/ }).textContent()).not.toMatch(/\d+%? *Not/);
  await holdsEverywhere(open, "consultation");
  const told = await open.evaluate(
    async (one) => (await fetch(`/api/v1/consultations/${one}/profile?format=csv`)).text(),
    ref,
  );
  expect(told.split("\n").find((line) => line.includes("85+"))).not.toMatch(/,6,/);
  await open.getByRole("link", { name: "Age over all consultations" }).click();
  await open.getByRole("heading", { level: 1, name: "Who was heard" }).waitFor();
  await holdsEverywhere(open, "who-was-heard");
  await readWithTheKeyboard(title);
});
