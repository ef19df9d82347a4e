import { render, screen } from "@testing-library/preact";
import { expect, test } from "vitest";
import { Pagination } from "./Pagination";

function show(page: number, total: number) {
  render(
    <Pagination page={page} size={50} total={total} label="actions" hrefOf={(n) => `?page=${n}`} />,
  );
}

test("one page needs no pagination", () => {
  show(1, 50);
  expect(screen.queryByRole("navigation")).not.toBeInTheDocument();
});

test("a page in the middle leads to its neighbours, the first and the last", () => {
  show(5, 500);
  const pages = screen.getAllByRole("link", { name: /^Page / });
  expect(pages.map((link) => link.textContent)).toEqual(["1", "4", "5", "6", "10"]);
  expect(screen.getByRole("link", { name: "Page 5" })).toHaveAttribute("aria-current", "page");
  expect(screen.getByRole("link", { name: "Previous page" })).toHaveAttribute("href", "?page=4");
  expect(screen.getByRole("link", { name: "Next page" })).toHaveAttribute("href", "?page=6");
});

test("the last page has no next one", () => {
  show(2, 51);
  expect(screen.queryByRole("link", { name: "Next page" })).not.toBeInTheDocument();
});
