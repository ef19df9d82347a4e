import { describe, expect, test } from "vitest";
import { readableOn } from "./colour";
import { ukDate, ukDateTo, ukTime } from "./dates";
import { counted, ukNumber } from "./numbers";

describe("dates", () => {
  test("a date reads as in the United Kingdom", () => {
    expect(ukDate("2021-10-20")).toBe("20 October 2021");
  });

  test.each([
    ["DAY", "30 November 2017"],
    ["MONTH", "November 2017"],
    ["QUARTER", "the quarter to November 2017"],
    ["YEAR", "2017"],
  ] as const)("a date known to the %s is printed no finer", (precision, text) => {
    expect(ukDateTo(precision, "2017-11-30")).toBe(text);
  });

  test("the time of day is London's, also in summer", () => {
    expect(ukTime(Date.parse("2021-07-01T13:05:00Z"))).toBe("14:05");
  });
});

describe("numbers", () => {
  test.each([
    [54.34, "%", "54.34%"],
    [1200, undefined, "1,200"],
    [5, "days", "5 days"],
  ])("%d %s is printed as %s", (value, unit, text) => {
    expect(ukNumber(value, unit)).toBe(text);
  });

  test("one is counted differently from two", () => {
    expect([counted(1, "action"), counted(2, "action")]).toEqual(["1 action", "2 actions"]);
  });
});

describe("text on the council's accent colour", () => {
  test.each([
    ["#1d5e54", "#ffffff"],
    ["#000000", "#ffffff"],
    ["#ffdd00", "#0b0c0c"],
    ["#ffffff", "#0b0c0c"],
  ])("on %s it is %s", (accent, text) => {
    expect(readableOn(accent)).toBe(text);
  });
});
