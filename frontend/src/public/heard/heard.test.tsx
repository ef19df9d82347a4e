import { screen, waitFor, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { expect, test } from "vitest";
import type { Profile } from "../../api/profiles";
import { open } from "../../testing/open";
import { profile } from "../../testing/profiles";
import { service } from "../../testing/service";

function show(changes: Partial<Profile> = {}) {
  service.use(
    http.get("*/api/v1/consultations/CON-2020-01/profile", () =>
      HttpResponse.json({ ...profile, ...changes }),
    ),
  );
  open("/consultations/CON-2020-01");
}

const heard = async () => {
  const region = await screen.findByRole("region", { name: "Who was heard" });
  await within(region).findByRole("heading", { name: "Age" });
  return within(region);
};

test("who was missed is said in words, and by a word and a shape at its bar", async () => {
  show();
  const age = await heard();
  expect(age.getByText(/Heard less than their share/)).toHaveTextContent(
    "About 870 people answered this question. Heard less than their share of the population: 18-24.",
  );
  const bar = age.getByRole("img", { name: /^18-24/ });
  expect(bar).toHaveAccessibleName(
    "18-24: 2.9% of those who answered, 10% of the population, between 2% and 4.2%. Under-represented",
  );
  expect(bar.parentElement).toHaveTextContent("18-24: Under-represented");
});

test("the population is named with its edition, table, group and base", async () => {
  show();
  expect((await heard()).getByText(/Compared with/)).toHaveTextContent(
    "Compared with Census 2021, Anytown: Age band, adults, 1,000 people (Table 7).",
  );
});

test("a figure that is not shown says so in words everywhere, and gives no number", async () => {
  show();
  const age = await heard();
  const words = "Not shown: fewer than 10, or would give away a number that small";
  expect(age.getByRole("img", { name: /^Prefer/ })).toHaveAccessibleName(
    `Prefer not to say: ${words}`,
  );
  const row = age.getByRole("row", { name: /^Prefer not to say/, hidden: true });
  expect(row).toHaveTextContent(/Not shown/);
  expect(row.textContent).not.toMatch(/\d/);
  expect(age.getByRole("table", { hidden: true })).toHaveTextContent(`* ${words}`);
});

test("the figures behind the drawing download, and lead to the comparison", async () => {
  show();
  const age = await heard();
  expect(age.getByRole("link", { name: "CSV of who was heard" })).toHaveAttribute(
    "href",
    "/api/v1/consultations/CON-2020-01/profile?format=csv",
  );
  expect(age.getByRole("link", { name: "Age over all consultations" })).toHaveAttribute(
    "href",
    "/who-was-heard?characteristic=AGE",
  );
});

test("a consultation whose profile is not published says so", async () => {
  open("/consultations/CON-2020-01");
  expect(await screen.findByText(/has not been published/)).toBeVisible();
});

test("a base that is not shown is said in words", async () => {
  show({
    tables: profile.tables.map(({ base: _base, ...table }) => ({ ...table, baseSuppressed: true })),
  });
  expect((await heard()).getByText(/How many answered this question is not shown/)).toBeVisible();
});

const point = (ref: string, closesOn: string, share: number | undefined) => ({
  consultation: { ref, title: `Survey ${ref}`, closesOn },
  name: "18-24",
  suppressed: share === undefined,
  ...(share === undefined
    ? {}
    : { count: 25, base: 870, figures: { share, interval: { low: share - 1, high: share + 1 } } }),
  population: { count: 100, share: 10 },
  edition: "Census 2021",
});

function trends(total: number) {
  const asked: string[] = [];
  service.use(
    http.get("*/api/v1/representation", ({ request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.json({
        characteristic: "AGE",
        trends: total
          ? [
              {
                category: "18-24",
                change: "RISING",
                points: [
                  point("A", "2016-10-31", undefined),
                  point("B", "2018-10-31", 2.9),
                  point("C", "2020-10-31", 9),
                ],
              },
            ]
          : [],
        items: [],
        page: 1,
        size: 20,
        total,
      });
    }),
  );
  return asked;
}

test("a group is followed over consultations, with the edition of each comparison", async () => {
  trends(3);
  open("/who-was-heard");
  const group = within(await screen.findByRole("region", { name: "18-24" }));
  expect(group.getByText(/clearly higher/)).toHaveTextContent(
    "From the earliest to the latest: Rising",
  );
  expect(group.getByRole("img", { name: /^Survey A/ })).toHaveAccessibleName(/Not shown/);
  expect(group.getByRole("row", { name: /^Survey C/, hidden: true })).toHaveTextContent(
    "9%8% and 10%10%Census 2021",
  );
  expect(group.getByRole("link", { name: "Survey B, 31 October 2018" })).toHaveAttribute(
    "href",
    "/consultations/B",
  );
});

test("another characteristic is chosen in the address", async () => {
  const asked = trends(0);
  open("/who-was-heard");
  await screen.findByText(/No consultation has published figures/);
  await userEvent.selectOptions(screen.getByLabelText("Characteristic"), "SEX");
  await userEvent.click(screen.getByRole("button", { name: "Show it" }));
  await waitFor(() => expect(window.location.search).toBe("?characteristic=SEX"));
  await waitFor(() => expect(asked.some((query) => query.includes("SEX"))).toBe(true));
});
