import { expect, test } from "vitest";
import { phone, settled, useBrowser } from "../support/browser";
import { holdsEverywhere } from "../support/hold";
import { useHousing } from "../support/housing";

const { visit } = useBrowser();
const { enter } = useHousing(visit);

/** What the paper of 20 October 2021 says, where the installation does not know it yet. */
async function reported23(): Promise<void> {
  const { page } = await enter("equalities-officer", "/consultations?year=2020-21");
  await page.evaluate(async () => {
    const summary = await (await fetch("/api/v1/consultations/summary?year=2020-21")).json();
    const known = (summary.published as { count: number; kind: string }[]).some(
      ({ count, kind }) => count === 23 && kind === "TOTAL",
    );
    if (known) return;
    const answer = await fetch("/api/v1/consultation-totals", {
      method: "POST",
      headers: {
        "Content-Type": "application/json",
        "Idempotency-Key": "journey-of-23-consultations",
        "X-Requested-With": "due-regard",
      },
      body: JSON.stringify({
        year: "2020-21",
        kind: "TOTAL",
        count: 23,
        source: {
          title: "Equality Objectives and Action Plan, report to committee",
          place: "Paragraph 2.10",
          date: "2021-10-20",
        },
      }),
    });
    if (!answer.ok) throw new Error(await answer.text());
  });
}

test("a councillor goes from “23 consultations” to the list, on a phone", async () => {
  await reported23();
  const { page } = await visit("/consultations?year=2020-21", phone);
  const link = page.getByRole("link", { name: /^23 reported, \d+ recorded: All consultations$/ });
  const recorded = Number(/(\d+) recorded/.exec((await link.first().textContent()) ?? "")?.[1]);
  await holdsEverywhere(page, "consultations");
  await link.first().click();
  await page.getByRole("heading", { name: "Consultations found" }).waitFor();
  await settled(page);
  await page.getByText(new RegExp(`^${recorded} consultations?$`)).waitFor();
  expect(new URL(page.url()).searchParams.get("year")).toBe("2020-21");
  await holdsEverywhere(page, "consultations-found");
});
