import { expect, test } from "vitest";
import { readPasted, tablesOf } from "./paste";

test("rows with a heading, thousands separators and a base are read as they are meant", () => {
  const rows = readPasted(
    "Age group\tResponses\r\n18-34\t12\r\n35-54\t1,094\r\n55 and over\t1 300\r\nBase\t2,500\r\n",
    "AGE",
  );
  expect(rows.map(({ kind, problem }) => [kind, problem])).toEqual([
    ["heading", undefined],
    ["category", undefined],
    ["category", undefined],
    ["category", undefined],
    ["base", undefined],
  ]);
  expect(tablesOf(rows)).toEqual([
    {
      characteristic: "AGE",
      base: 2500,
      categories: [
        { name: "18-34", count: 12 },
        { name: "35-54", count: 1094 },
        { name: "55 and over", count: 1300 },
      ],
    },
  ]);
});

test("without a heading and a base, the first row counts and the base is the sum", () => {
  expect(tablesOf(readPasted("Female\t6\nMale\t4", "SEX"))).toEqual([
    {
      characteristic: "SEX",
      base: 10,
      categories: [
        { name: "Female", count: 6 },
        { name: "Male", count: 4 },
      ],
    },
  ]);
});

test("three columns name the characteristic; an empty cell means the one above", () => {
  const rows = readPasted("Gender\tFemale\t6\n\tMale\t4\nEthnicity\tWhite\t10", undefined);
  expect(rows.map(({ characteristic }) => characteristic)).toEqual(["SEX", "SEX", "ETHNICITY"]);
  expect(tablesOf(rows)).toHaveLength(2);
});

test.each([
  ["Female\t50%", /“50%” is a percentage/],
  ["Female\t12.5", /“12.5” is no whole number/],
  ["Female\tmany1", /no whole number/],
  ["Female 12", /There is one column/],
  ["Sex\tFemale\t12\t50%", /more than three columns/],
  ["Star sign\tLeo\t12", /“Star sign” is no characteristic/],
  ["Female\t12\nfemale\t13", /given in line 1 already/],
] as const)("%j is told at its row", (text, problem) => {
  const rows = readPasted(text, text.startsWith("Female") ? "SEX" : undefined);
  expect(rows.at(-1)?.problem).toMatch(problem);
});

test("rows of no known characteristic ask for one", () => {
  expect(readPasted("Leo\t12", undefined)[0]?.problem).toMatch(/Say which characteristic/);
});
