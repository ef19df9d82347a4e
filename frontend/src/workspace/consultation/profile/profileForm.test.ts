import { expect, test } from "vitest";
import { populations } from "../../../testing/profiles";
import {
  fieldsOf,
  matched,
  newCategory,
  type ProfileForm,
  unread,
  withPasted,
} from "./profileForm";

const table = {
  characteristic: "AGE",
  base: "2,500",
  reference: "age-2021",
  categories: [
    { ...newCategory(), name: "18 to 24", count: "12" },
    { ...newCategory(), name: "25+", count: "2,400" },
  ],
} as const;

test("figures are read with their thousands separators", () => {
  expect(unread([table])).toEqual([]);
  expect(fieldsOf([table])).toEqual({
    tables: [
      {
        characteristic: "AGE",
        base: 2500,
        reference: "age-2021",
        categories: [
          { name: "18 to 24", count: 12 },
          { name: "25+", count: 2400 },
        ],
      },
    ],
  });
});

test("groups are matched to the population by name, however the name is written", () => {
  expect(matched(table, populations).categories.map(({ matches }) => matches)).toEqual([
    ["18-24"],
    ["25 and over"],
  ]);
});

test("what somebody matched by hand stays", () => {
  const byHand = {
    ...table,
    categories: [{ ...table.categories[0], matches: ["25 and over"] }],
  };
  expect(matched(byHand, populations).categories[0]?.matches).toEqual(["25 and over"]);
});

test("pasted rows take the place of their characteristic and leave the others", () => {
  const form: ProfileForm = [{ ...table, characteristic: "SEX", reference: "" }, table];
  const after = withPasted(
    form,
    [{ characteristic: "AGE", base: 40, categories: [{ name: "18-24", count: 40 }] }],
    populations,
  );
  expect(after).toHaveLength(2);
  expect(after[0]).toBe(form[0]);
  expect(after[1]).toMatchObject({
    base: "40",
    reference: "age-2021",
    categories: [{ name: "18-24", count: "40", matches: ["18-24"] }],
  });
});

test("what is left empty or cannot be read is told at its place", () => {
  const wrong = [{ ...table, base: "", categories: [{ ...newCategory(), count: "12%" }] }];
  expect(unread(wrong).map(({ pointer }) => pointer)).toEqual([
    "/tables/0/base",
    "/tables/0/categories/0/name",
    "/tables/0/categories/0/count",
  ]);
});
