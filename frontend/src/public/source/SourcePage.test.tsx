import { screen, waitFor } from "@testing-library/preact";
import { expect, test } from "vitest";
import { open } from "../../testing/open";
import { refuse } from "../../testing/service";

test("the cited paragraph is marked, has the focus, and names the actions that rest on it", async () => {
  open("/sources/report-2021#paragraph-2.11");
  const paragraph = await screen.findByRole("region", { name: "Paragraph 2.11" });
  await waitFor(() => expect(paragraph).toHaveFocus());
  expect(paragraph).toHaveClass("dr-source--cited");
  expect(screen.getByRole("link", { name: "CL-01" })).toHaveAttribute("href", "/actions/CL-01");
  expect(screen.getByRole("region", { name: "Paragraph 2.10" })).not.toHaveClass(
    "dr-source--cited",
  );
});

test("a paper that is not on record is a page not found", async () => {
  refuse("/api/v1/plans/current/sources/none", 404);
  open("/sources/none");
  expect(await screen.findByRole("heading", { name: "Page not found" })).toBeVisible();
});
