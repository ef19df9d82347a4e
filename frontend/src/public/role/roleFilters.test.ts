import { expect, test } from "vitest";
import {
  isFiltered,
  readFilters,
  toActionQuery,
  toDownloadFilters,
  writeFilters,
} from "./roleFilters";

test("ratings are read whether they repeat or stand behind commas", () => {
  expect(readFilters("rating=AMBER&rating=RED").rating).toEqual(["AMBER", "RED"]);
  expect(readFilters("rating=AMBER,RED").rating).toEqual(["AMBER", "RED"]);
});

test("fields that were left empty are no filters", () => {
  expect(isFiltered(readFilters("q=&service=&priority=&crossCutting="))).toBe(false);
});

test("the order alone hides nothing and is no filter", () => {
  expect(isFiltered(readFilters("sort=due"))).toBe(false);
});

test.each(["0", "-3", "two", "1.5"])("page %s counts as the first page", (page) => {
  expect(readFilters(`page=${page}`).page).toBe(1);
});

test("what was read can be written again", () => {
  const filters = readFilters("rating=RED&service=HOUSING&q=hospice&page=2");
  expect(writeFilters(filters)).toMatchObject({
    rating: ["RED"],
    service: "HOUSING",
    q: "hospice",
    page: "2",
  });
});

test("the service is asked for exactly what the address says", () => {
  expect(toActionQuery("current", "EMPLOYER", readFilters("rating=RED&q=staff"))).toEqual({
    plan: "current",
    role: "EMPLOYER",
    rating: ["RED"],
    q: "staff",
    page: 1,
    size: 50,
  });
});

test("a download has the same filters and no pages", () => {
  expect(
    toDownloadFilters("current", "EMPLOYER", readFilters("rating=RED&rating=AMBER&page=2")),
  ).toMatchObject({ plan: "current", role: "EMPLOYER", rating: "RED,AMBER" });
});
