import { fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, expect, test } from "vitest";
import { followLinksInPlace } from "./links";

let stop: () => void = () => undefined;
afterEach(() => stop());

function click(href: string, how: MouseEventInit = {}, download = false) {
  window.history.pushState(null, "", "/");
  render(
    <a href={href} download={download}>
      go
    </a>,
  );
  stop = followLinksInPlace(document.body);
  // A click that the browser is left to follow would end the test page.
  const leave = (event: Event) => event.preventDefault();
  window.addEventListener("click", leave, { once: true });
  fireEvent.click(screen.getByRole("link"), { button: 0, ...how });
  window.removeEventListener("click", leave);
  return window.location.pathname + window.location.search;
}

test("a link of the dashboard turns the page in place", () => {
  expect(click("/roles/employer?rating=RED")).toBe("/roles/employer?rating=RED");
});

test.each([
  ["of the interface", "/api/v1/plans"],
  ["to the contract", "/openapi"],
  ["to another site", "https://www.gov.uk/"],
])("a link %s is left to the browser", (_what, href) => {
  expect(click(href)).toBe("/");
});

test("a link that is to open in a new tab is left to the browser", () => {
  expect(click("/data", { ctrlKey: true })).toBe("/");
});

test("a download is left to the browser", () => {
  expect(click("/data", {}, true)).toBe("/");
});
