import { expect, test } from "vitest";
import { addresses } from "./addresses";

test("the plan in force needs no word in the address", () => {
  expect(addresses.overview("current")).toBe("/");
});

test("a chosen plan travels in every address", () => {
  expect(addresses.action("2012-2016", "CL-01")).toBe("/actions/CL-01?plan=2012-2016");
});

test("several ratings repeat in the address, as a form would send them", () => {
  expect(addresses.role("current", "employer", { rating: ["AMBER", "RED"], q: undefined })).toBe(
    "/roles/employer?rating=AMBER&rating=RED",
  );
});

test("a paragraph that the paper names in words has an address as well", () => {
  expect(addresses.source("current", "plan", "Community Leader: Actions")).toBe(
    "/sources/plan#paragraph-community-leader-actions",
  );
});
