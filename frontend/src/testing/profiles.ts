import type { ReferencePopulation } from "../api/populations";
import type { Profile } from "../api/profiles";
import type { ProfilePreview, TrueFigures } from "../api/trueFigures";

const head = {
  ref: "age-2021",
  edition: "Census 2021",
  geography: "Anytown",
  topic: "Age band",
  populationGroup: "adults",
  base: 1000,
  source: "Table 7",
};

/** A census that knows two groups by age. */
export const populations: readonly ReferencePopulation[] = [
  {
    ...head,
    categories: [
      { name: "18-24", count: 100, share: 10 },
      { name: "25 and over", count: 900, share: 90 },
    ],
  },
];

const consultation = { ref: "CON-2020-01", title: "Survey of residents", closesOn: "2020-10-31" };

const told: Profile["tables"] = [
  {
    characteristic: "AGE",
    base: 870,
    baseSuppressed: false,
    reference: head,
    categories: [
      {
        name: "18-24",
        suppressed: false,
        count: 25,
        figures: {
          share: 2.9,
          interval: { low: 2, high: 4.2 },
          gap: -7.1,
          ratio: 0.29,
          standing: "UNDER_REPRESENTED",
        },
        matches: ["18-24"],
        population: { count: 100, share: 10 },
      },
      {
        name: "25 and over",
        suppressed: false,
        count: 835,
        figures: {
          share: 96,
          interval: { low: 94.5, high: 97.1 },
          gap: 6,
          ratio: 1.07,
          standing: "OVER_REPRESENTED",
        },
        matches: ["25 and over"],
        population: { count: 900, share: 90 },
      },
      { name: "Prefer not to say", suppressed: true, matches: [] },
    ],
  },
];

/** A profile with one group that is not shown. */
export const profile: Profile = {
  consultation,
  number: 1,
  publishedOn: "2021-01-10",
  rules: { threshold: 10, rounding: 5 },
  tables: told,
};

/** The same figures as officers see them before anybody publishes them. */
export const trueFigures: TrueFigures = {
  consultation,
  trueFigures: true,
  tables: [
    {
      characteristic: "AGE",
      base: 870,
      rest: 6,
      reference: head,
      categories: [
        {
          name: "18-24",
          count: 27,
          figures: { share: 3.1, interval: { low: 2.1, high: 4.5 } },
          matches: ["18-24"],
        },
        {
          name: "25 and over",
          count: 834,
          figures: { share: 95.9, interval: { low: 94.3, high: 97 } },
          matches: ["25 and over"],
        },
        {
          name: "Prefer not to say",
          count: 3,
          figures: { share: 0.3, interval: { low: 0.1, high: 1 } },
          matches: [],
        },
      ],
    },
  ],
  publications: [],
  releases: [],
  abilities: ["EDIT", "PUBLISH", "RELEASE"],
};

/** What the public would see of them. */
export const preview: ProfilePreview = {
  rules: profile.rules,
  tables: told,
  suppressed: [
    { characteristic: "AGE", category: "Prefer not to say", why: "BELOW_THRESHOLD" },
    { characteristic: "AGE", category: "25 and over", why: "SUPPRESSED_BEFORE" },
  ],
};
