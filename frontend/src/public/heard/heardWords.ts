import type { components } from "../../api/schema";
import type { Outline } from "../../design/ratings";

type Schemas = components["schemas"];

/** What respondents are told apart by, as readers know it. */
export const characteristics = {
  AGE: "Age",
  SEX: "Sex",
  ETHNICITY: "Ethnic group",
  DISABILITY: "Disability",
  RELIGION: "Religion or belief",
  SEXUAL_ORIENTATION: "Sexual orientation",
  GENDER_REASSIGNMENT: "Gender reassignment",
  MARRIAGE: "Marriage and civil partnership",
  PREGNANCY: "Pregnancy and maternity",
  CARERS: "Carers",
  LANGUAGE: "Language",
  ARMED_FORCES: "Armed forces",
  DEPRIVATION: "Deprivation",
  AREA: "Where people live",
} satisfies Record<Schemas["Characteristic"], string>;

interface Look {
  readonly word: string;
  readonly outline: Outline;
  readonly tone: "green" | "amber" | "red" | "none" | "complete";
}

/** What may be said of a category beside its population: word, shape, and a colour that only helps. */
export const standings: Readonly<Record<Schemas["Standing"], Look>> = {
  UNDER_REPRESENTED: { word: "Under-represented", outline: "triangle", tone: "amber" },
  NO_CLEAR_DIFFERENCE: { word: "No clear difference", outline: "ring", tone: "none" },
  OVER_REPRESENTED: { word: "Over-represented", outline: "square", tone: "complete" },
};

/** Which way a category went from the earliest consultation to the latest. */
export const changes: Readonly<
  Record<NonNullable<Schemas["RepresentationTrend"]["change"]>, Look>
> = {
  RISING: { word: "Rising", outline: "disc", tone: "green" },
  NO_CLEAR_CHANGE: { word: "No clear change", outline: "ring", tone: "none" },
  FALLING: { word: "Falling", outline: "triangle", tone: "amber" },
};

/** Why a figure is not there, without telling which of both it is. */
export function keptBack(threshold: number): string {
  return `Not shown: fewer than ${threshold}, or would give away a number that small`;
}

/** The population that people are compared with; its edition is always named. */
export function referenceText(reference: Schemas["ReferenceHead"]): string {
  const { edition, geography, topic, populationGroup, base, source } = reference;
  const people = new Intl.NumberFormat("en-GB").format(base);
  return `${edition}, ${geography}: ${topic}, ${populationGroup}, ${people} people (${source})`;
}
