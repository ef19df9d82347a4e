import { describe, expect, test } from "vitest";
import { readings } from "../../testing/measures";
import { chartPoints, readingText, targetText } from "./readingText";

describe("a target", () => {
  test.each([
    [{ type: "PERCENT", unit: "%", good: "HIGHER", target: 52.5 }, "At least 52.5%"],
    [{ type: "NUMBER", unit: "days", good: "LOWER", target: 2 }, "At most 2 days"],
    [
      { type: "PERCENT", unit: "%", good: "IN_RANGE", target: 40, targetUpper: 60 },
      "Between 40 and 60%",
    ],
    [{ type: "DIRECTIONAL", good: "HIGHER" }, "An increase"],
    [{ type: "DIRECTIONAL", good: "LOWER" }, "A decrease"],
    [{ type: "YES_NO", target: 1 }, "Yes"],
    [{ type: "NUMBER" }, "None set"],
  ] as const)("%o reads %s", (measure, text) => {
    expect(targetText(measure)).toBe(text);
  });
});

describe("a reading", () => {
  const period = { label: "2020/21", end: "2021-03-31" };
  const reading = { ref: "R1", period, provisional: false };

  test("is its figure with its unit", () => {
    expect(readingText({ ...reading, value: 61.1 }, { type: "PERCENT", unit: "%" })).toBe("61.1%");
  });

  test("carries an asterisk while it is provisional", () => {
    expect(readingText({ ...reading, value: 5, provisional: true })).toBe("5*");
  });

  test("of something that exists or not is yes or no", () => {
    expect(readingText({ ...reading, value: 0 }, { type: "DOCUMENT" })).toBe("No");
  });

  test("without a figure is what its source says", () => {
    expect(readingText({ ...reading, text: "Not collected" })).toBe("Not collected");
  });
});

test("a chart runs from the oldest reading to the newest", () => {
  expect(chartPoints(readings).map((point) => point.label)).toEqual([
    "Q1 2020/21",
    "Q2 2020/21",
    "Q3 2020/21",
  ]);
});
