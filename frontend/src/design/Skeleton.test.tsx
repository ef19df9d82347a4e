import { act, render, screen } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Skeleton } from "./Skeleton";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("a quick answer shows no skeleton at all", async () => {
  render(<Skeleton what="the plan" />);
  await act(() => {
    vi.advanceTimersByTime(199);
  });
  expect(screen.getByRole("status")).toBeEmptyDOMElement();
});

test("after 200 milliseconds it says what is being loaded", async () => {
  render(<Skeleton what="the plan" />);
  await act(() => {
    vi.advanceTimersByTime(200);
  });
  expect(screen.getByRole("status")).toHaveTextContent("Loading the plan");
});
