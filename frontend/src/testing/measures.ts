import type { Measure, MeasureRow, Reading } from "../api/types";

const figures = [
  ["Q3 2020/21", "2020-12-31", 54.34],
  ["Q2 2020/21", "2020-09-30", 50],
  ["Q1 2020/21", "2020-06-30", 47.2],
] as const;

/** Newest first, as the service gives them. */
export const readings: Reading[] = figures.map(([label, end, value], index) => ({
  ref: `CL-O3-R${index + 1}`,
  period: { label, end },
  value,
  target: 52.5,
  provisional: index === 0,
  rating: value >= 52.5 ? "GREEN" : "AMBER",
}));

export const responseRate: MeasureRow = {
  ref: "CL-O3",
  plan: "2017-2021",
  kind: "OUTCOME",
  type: "PERCENT",
  name: "Response rate of underrepresented groups",
  subPoints: ["Young people"],
  role: { code: "COMMUNITY_LEADER", name: "Community Leader" },
  objective: "CL",
  actions: ["CL-01"],
  unit: "%",
  good: "HIGHER",
  target: 52.5,
  latestReading: readings[0],
  rating: "GREEN",
  explanation: "54.34% against a target of 52.5%",
  travel: { lastYear: "NO_COMPARISON", lastPeriod: "IMPROVED" },
};

/** The same measure as its own address gives it. */
export const measure: Measure = {
  ...responseRate,
  readings,
  readingCount: readings.length,
  abilities: [],
};
