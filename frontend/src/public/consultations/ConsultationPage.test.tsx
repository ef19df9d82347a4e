import { screen, within } from "@testing-library/preact";
import { HttpResponse, http } from "msw";
import { expect, test } from "vitest";
import type { Consultation } from "../../api/types";
import { consultation } from "../../testing/consultations";
import { open } from "../../testing/open";
import { refuse, service } from "../../testing/service";

function show(changes: Partial<Consultation> = {}) {
  service.use(
    http.get("*/api/v1/consultations/CON-2020-01", () =>
      HttpResponse.json({ ...consultation, ...changes }),
    ),
  );
  open("/consultations/CON-2020-01");
}

const section = async (name: string) => within(await screen.findByRole("region", { name }));

test("whether it is open is said in words, as exactly as it was published", async () => {
  show();
  expect(
    await screen.findByText("Opened in September 2020, closed in October 2020."),
  ).toBeVisible();
});

test("a closing day that was moved is kept with its reason", async () => {
  show();
  expect((await section("How it was done")).getByText(/Extended on/)).toHaveTextContent(
    "Extended on 20 September 2020 from 30 September 2020: Few had answered",
  );
});

test("a margin of error is said in figures a reader can picture", async () => {
  show();
  const responses = await section("How many answered");
  expect(responses.getByText(/870 answers stand for/)).toHaveTextContent("46.7% to 53.3%");
  expect(responses.getByText("Response rate").nextSibling).toHaveTextContent(
    "No response rate: nobody was invited by name",
  );
});

test("we did that is owed says since when, and once it is said when that was", async () => {
  show();
  const owed = await section("We asked, you said, we did");
  expect(owed.getByText(/We owed an answer/)).toHaveTextContent("by 31 January 2021");
});

test("we did that was said stands with its date", async () => {
  show({
    feedback: { state: "DONE", weDid: "We opened the hub", on: "2021-01-10", due: "2021-01-31" },
  });
  const said = await section("We asked, you said, we did");
  expect(said.getByText("We opened the hub")).toBeVisible();
  expect(said.getByText(/Said on/)).toHaveTextContent(
    "Said on 10 January 2021; it was due by 31 January 2021",
  );
});

test("each question of fairness says who answered it, and an unanswered one shows", async () => {
  show();
  const fairness = await section("Was it fair?");
  expect(fairness.getByText("1 of 2 questions are not answered yet.")).toBeVisible();
  const [answered, unanswered] = fairness
    .getAllByRole("listitem")
    .filter((item) => item.textContent?.includes("?"));
  expect(answered).toHaveTextContent("No Was there enough time to answer?");
  expect(answered).toHaveTextContent("Answered by Equalities officer on 20 August 2020");
  expect(unanswered).toHaveTextContent("Not answered Were the responses considered?");
  expect(fairness.getByText(/It is not known when it is decided/)).toBeVisible();
});

test("it leads to the actions it is about, and to the paper that says so", async () => {
  show();
  expect(await screen.findByRole("link", { name: "We will listen" })).toHaveAttribute(
    "href",
    "/actions/CL-01?plan=2017-2021",
  );
  expect(screen.getByText(/Page 12, in Review of the action plan/)).toBeVisible();
});

test("an action leads to the consultations about it", async () => {
  open("/actions/CL-01");
  const about = await section("Consultations");
  expect(about.getByRole("link", { name: "Survey of residents" })).toHaveAttribute(
    "href",
    "/consultations/CON-2020-01",
  );
});

test("a draft is not found by the public", async () => {
  refuse("/api/v1/consultations/CON-2021-02", 404);
  open("/consultations/CON-2021-02");
  expect(await screen.findByRole("heading", { name: "Page not found" })).toBeVisible();
});
