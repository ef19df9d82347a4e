import type { Measure, MeasureRow, MeasureSummary, Reading } from "../api/types";

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
  band: { lower: 47.25 },
  recordedBy: "Anytown Borough Council",
  rating: value >= 52.5 ? "GREEN" : "AMBER",
  standing: "STANDS",
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
  targets: [],
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

/** The roll-up of a plan whose only measure is the one above. */
export const measureSummary: MeasureSummary = {
  plan: "2017-2021",
  asAt: "2021-10-20",
  latest: "2021-10-20",
  items: [
    {
      ratings: { green: 1, amber: 0, red: 0, notApplicable: 2, total: 3, greenPercent: 100 },
      lastYear: { up: 0, noChange: 0, down: 0, notApplicable: 3, total: 3 },
      lastPeriod: { up: 1, noChange: 0, down: 0, notApplicable: 2, total: 3, upPercent: 100 },
    },
  ],
};
