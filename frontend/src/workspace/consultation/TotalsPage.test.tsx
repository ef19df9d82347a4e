import { screen, waitFor, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { beforeEach, expect, test } from "vitest";
import { summary } from "../../testing/consultations";
import { open } from "../../testing/open";
import { people, signedInAs } from "../../testing/people";
import { service } from "../../testing/service";

beforeEach(() => signedInAs(people.equalitiesOfficer));

test("the officer finds the totals beside the register, and nobody else does", async () => {
  signedInAs(people.housingOfficer);
  open("/work/consultation-totals");
  expect(
    await screen.findByRole("region", { name: "This page is not for your account" }),
  ).toBeVisible();
});

test("a number that a paper published is recorded with its source", async () => {
  const sent: unknown[] = [];
  service.use(
    http.post("*/api/v1/consultation-totals", async ({ request }) => {
      const body = (await request.json()) as object;
      sent.push(body);
      return HttpResponse.json(
        { ...body, id: "00000000-0000-0000-0000-000000000099" },
        { status: 201, headers: { ETag: '"0.a"' } },
      );
    }),
  );
  open("/work/consultation-totals?year=2020-21");
  await screen.findByRole("table", { name: "What papers say of 2020/21" });
  await userEvent.selectOptions(await screen.findByLabelText("What is counted"), "INTERNAL");
  await userEvent.click(screen.getByRole("button", { name: "Record the total" }));
  await screen.findByRole("link", { name: /How many the paper says” is needed/ });
  await userEvent.type(screen.getByLabelText("How many the paper says"), "9");
  await userEvent.type(screen.getByLabelText("The paper that says so: title"), "Update");
  await userEvent.click(screen.getByRole("button", { name: "Record the total" }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toEqual({
    year: "2020-21",
    kind: "INTERNAL",
    count: 9,
    source: { title: "Update" },
  });
});

test("a number that was entered by mistake is taken away as it was seen", async () => {
  const total = summary.published[0];
  const seen: (string | null)[] = [];
  service.use(
    http.get(`*/api/v1/consultation-totals/${total?.id}`, () =>
      HttpResponse.json(
        { id: total?.id, year: "2020-21", kind: "TOTAL", count: 23, source: { title: "A paper" } },
        { headers: { ETag: '"0.a"' } },
      ),
    ),
    http.delete(`*/api/v1/consultation-totals/${total?.id}`, ({ request }) => {
      seen.push(request.headers.get("If-Match"));
      return new HttpResponse(null, { status: 204 });
    }),
  );
  open("/work/consultation-totals?year=2020-21");
  await userEvent.click(await screen.findByRole("button", { name: "Take away" }));
  const dialog = within(screen.getByRole("dialog"));
  await userEvent.click(dialog.getByRole("button", { name: "Take away" }));
  await waitFor(() => expect(seen).toEqual(['"0.a"']));
});
