import { expect, test } from "vitest";
import { settled, useBrowser } from "../support/browser";
import { holdsEverywhere } from "../support/hold";
import { signIn } from "../support/sign-in";

const { visit } = useBrowser();

const census = [
  "topic,category,count,base,base_population,source",
  "Sex,Female,510,1000,All usual residents,A census of a browser journey",
  "Sex,Male,490,1000,All usual residents,A census of a browser journey",
].join("\n");

const fileOf = (text: string) => ({
  name: "census.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(text),
});

test("the administrator brings a population in, is told of wrong rows first, and sees what disclosure rules do", async () => {
  const { page } = await visit("/");
  await signIn(page, "administrator");
  await page.goto("/work/settings/populations");
  await page.getByRole("table", { name: "Populations that are here" }).waitFor();
  await settled(page);
  await holdsEverywhere(page, "settings-populations");

  await page
    .getByLabel("File", { exact: true })
    .setInputFiles(fileOf(census.replace(",490,", ",many,")));
  await page.getByLabel("Edition (optional)").fill(`Journey ${Date.now()}`);
  await page.getByLabel("Area (optional)").fill("Anytown");
  await page.getByRole("button", { name: "See what it says" }).click();
  await page.getByText("Row 3, column count").waitFor();
  await holdsEverywhere(page, "settings-populations-wrong");
  await page.getByLabel("File", { exact: true }).setInputFiles(fileOf(census));
  await page.getByRole("button", { name: "See what it says" }).click();
  await page.getByRole("heading", { name: "1 population would be brought in" }).waitFor();
  await holdsEverywhere(page, "settings-populations-read");
  await page.getByRole("button", { name: "Bring it in" }).click();
  await page.getByRole("heading", { name: "1 population brought in" }).waitFor();

  await page.goto("/work/settings/disclosure");
  await page.getByLabel("Smallest figure that is told").fill("15");
  await page.getByRole("button", { name: "Set these rules" }).click();
  await page.getByRole("link", { name: "Say why the rules change" }).waitFor();
  await holdsEverywhere(page, "settings-disclosure");
});

test("an officer records what a paper says of a year, finds it on the public page, and takes it away", async () => {
  const { page } = await visit("/");
  await signIn(page, "equalities-officer");
  await page.goto("/work/consultation-totals?year=2020-21");
  await page.getByRole("table", { name: "What papers say of 2020/21" }).waitFor();
  await settled(page);
  await holdsEverywhere(page, "consultation-totals");
  await page.getByLabel("Financial year").fill("2015-16");
  await page.getByLabel("What is counted").selectOption("TOTAL");
  await page.getByLabel("How many the paper says").fill("12");
  await page.getByLabel("The paper that says so: title").fill("A paper of a browser journey");
  await page.getByRole("button", { name: "Record the total" }).click();
  await page.getByRole("table", { name: "What papers say of 2015/16" }).waitFor();
  await page.getByRole("link", { name: "The year as everybody sees it" }).click();
  await page.getByRole("link", { name: /^12 reported, 0 recorded/ }).waitFor();
  await page.goBack();
  await page.getByRole("button", { name: "Take away" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Take away" }).click();
  await page.getByText("No paper’s number is recorded for this year.").waitFor();
});

test("an officer chooses what a measure is computed from, and a reader looks at the roll-up of an earlier quarter", async () => {
  const { page } = await visit("/");
  await signIn(page, "equalities-officer");
  const ref = `COMPUTED-${Date.now()}`;
  await page.goto("/work/new-plan");
  await page.getByLabel("Reference").fill(ref);
  await page.getByLabel("Title", { exact: true }).fill("Equality objectives, computed measures");
  await page.getByLabel("As it will be published").fill("2026-2029");
  await page.getByLabel(/^Start from an earlier plan/).selectOption("2017-2021");
  await page.getByRole("button", { name: "Begin the plan" }).click();
  await page.getByRole("heading", { level: 1, name: `Plan ${ref}` }).waitFor();
  await page.goto(`/work/plans/${ref}/new/measures`);
  await page.getByLabel("Reference").fill("CON-1");
  await page.getByLabel("Objective").selectOption({ index: 1 });
  await page.getByLabel("What the plan calls it").selectOption("MEASURE");
  await page.getByLabel("Name", { exact: true }).fill("Consultations completed");
  await page.getByLabel("What is read").selectOption("YES_NO");
  await page.getByLabel(/: what is computed$/).selectOption("CONSULTATIONS_COMPLETED");
  await page
    .getByRole("button", { name: /^(Add|Save)/ })
    .last()
    .click();
  await page.getByRole("link", { name: /gives a number, or a direction/ }).waitFor();
  await holdsEverywhere(page, "plan-computed-measure");
  await page.getByLabel("What is read").selectOption("NUMBER");
  await page
    .getByRole("button", { name: /^(Add|Save)/ })
    .last()
    .click();
  await page.getByRole("heading", { level: 1, name: `Plan ${ref}` }).waitFor();
  await page.getByText("Consultations completed").first().waitFor();

  const { page: reader } = await visit("/measures?plan=maidstone-kpi-2018-19");
  await reader.getByLabel("As at").selectOption({ label: "The end of quarter 1 of 2018/19" });
  await reader.getByRole("button", { name: "Show" }).click();
  await reader.getByRole("table", { name: "How each of them stood" }).waitFor();
  expect(new URL(reader.url()).searchParams.get("asAt")).toBe("2018-06-30");
  await holdsEverywhere(reader, "measures-as-at");
});
