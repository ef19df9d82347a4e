import { expect, test } from "vitest";
import { dateProblem, readDate, writeDate } from "./partDate";

test.each([
  ["9 April 2021", "2021-04-09", "DAY"],
  ["9  apr 2021", "2021-04-09", "DAY"],
  ["09/04/2021", "2021-04-09", "DAY"],
  ["2021-04-09", "2021-04-09", "DAY"],
  ["April 2021", "2021-04-01", "MONTH"],
  ["4/2021", "2021-04-01", "MONTH"],
  ["2021-04", "2021-04-01", "MONTH"],
] as const)("%s is read as it is meant", (text, date, precision) => {
  expect(readDate(text)).toEqual({ date, precision });
  expect(dateProblem(text)).toBeUndefined();
});

test.each(["31 April 2021", "13/2021", "Spring 2021", "2021", "30/02/2021"])(
  "%s is no date, and the sentence says how to write one",
  (text) => {
    expect(readDate(text)).toBeUndefined();
    expect(dateProblem(text)).toContain(`“${text}” is no date`);
  },
);

test("a month stays a month, whatever day stands for it", () => {
  expect(writeDate({ date: "2021-04-30", precision: "MONTH" })).toBe("April 2021");
  expect(readDate("April 2021")?.precision).toBe("MONTH");
});
