import { render, screen, within } from "@testing-library/preact";
import { expect, test } from "vitest";
import { StackedBar } from "./StackedBar";

const parts = [
  { look: "COMPLETE", count: 0 },
  { look: "GREEN", count: 6, href: "/roles/employer?rating=GREEN" },
  { look: "AMBER", count: 2 },
] as const;

function show() {
  render(<StackedBar caption="Actions of Employer by rating" noun="action" parts={parts} />);
  return screen.getByRole("table", { name: "Actions of Employer by rating", hidden: true });
}

test("the table behind the bar holds every count, also the empty ones, and their total", () => {
  const table = show();
  const row = (name: string) =>
    within(table).getByRole("row", { name: new RegExp(name), hidden: true });
  expect(within(row("Complete")).getByText("0")).toBeInTheDocument();
  expect(within(row("On track")).getByText("75%")).toBeInTheDocument();
  expect(within(row("At risk")).getByText("25%")).toBeInTheDocument();
  expect(within(row("Total")).getByText("8 actions")).toBeInTheDocument();
});

test("a count opens the list behind it", () => {
  show();
  expect(screen.getByRole("link", { name: "6 on track" })).toHaveAttribute(
    "href",
    "/roles/employer?rating=GREEN",
  );
});

test("nothing to count is said without dividing by nought", () => {
  render(<StackedBar caption="Actions" noun="action" parts={[{ look: "GREEN", count: 0 }]} />);
  expect(screen.getByText("0 actions")).toBeInTheDocument();
  expect(screen.queryByText(/NaN/)).not.toBeInTheDocument();
});
