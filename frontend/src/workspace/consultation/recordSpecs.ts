import type { ConsultationDate, PlanSummary } from "../../api/types";
import { consultationWords } from "../../public/consultations/consultationWords";
import type { Fields } from "../plan/specForm";
import type { FieldSpec } from "../plan/specPieces";
import { dateProblem, readDate, writeDate } from "./partDate";

interface Named {
  readonly code: string;
  readonly name: string;
}

const choose = (words: Readonly<Record<string, string>>) => () =>
  Object.entries(words).map(([value, text]) => ({ value, text }));

const listed = (name: string, label: string, noun: string, hint?: string): FieldSpec => ({
  name,
  label: `${label} (optional)`,
  input: "points",
  noun,
  ...(hint ? { hint } : {}),
});

const number = (name: string, label: string, hint?: string): FieldSpec => ({
  name,
  label: `${label} (optional)`,
  input: "number",
  ...(hint ? { hint } : {}),
});

const area = (name: string, label: string, hint?: string): FieldSpec => ({
  name,
  label: `${label} (optional)`,
  input: "area",
  ...(hint ? { hint } : {}),
});

const line = (name: string, label: string): FieldSpec => ({ name, label, input: "line" });

const day = (name: string, label: string, hint?: string): FieldSpec => ({
  name,
  label: `${label} (optional)`,
  input: "date",
  ...(hint ? { hint } : {}),
});

/** A date of which perhaps only the month is known. */
export const partDate = (name: string, label: string): FieldSpec => ({
  name,
  label,
  input: "line",
  hint: "Such as 9 April 2021, or April 2021 where only the month is known",
  check: dateProblem,
});

const things = (
  name: string,
  label: string,
  noun: string,
  plans: readonly PlanSummary[],
): FieldSpec => ({
  name,
  label: `${label} (optional)`,
  input: "rows",
  noun,
  fields: [
    {
      name: "plan",
      label: "Plan",
      input: "select",
      required: true,
      none: "Choose a plan",
      choices: () => plans.map(({ ref, title }) => ({ value: ref, text: title })),
    },
    { ...line("ref", "Reference"), required: true },
  ],
});

const source: FieldSpec = {
  name: "source",
  label: "The paper that says so (optional)",
  input: "group",
  fields: [
    line("title", "Title"),
    line("reference", "Reference"),
    line("place", "Page or paragraph"),
    { name: "date", label: "Date", input: "date" },
    line("url", "Address on the web"),
  ],
};

/** The form of a consultation, field by field. */
export function recordSpecs(
  services: readonly Named[],
  plans: readonly PlanSummary[],
): readonly FieldSpec[] {
  return [
    { ...line("title", "Title"), required: true },
    area("why", "Why people are asked"),
    {
      name: "audiences",
      label: "Who is asked",
      input: "many",
      required: true,
      hint: "Residents or stakeholders make it external; staff or members alone make it internal",
      choices: choose(consultationWords.audience),
    },
    {
      name: "method",
      label: "How",
      input: "select",
      required: true,
      none: "Choose how",
      choices: choose(consultationWords.method),
    },
    {
      name: "service",
      label: "Service (optional)",
      input: "select",
      none: "No service",
      choices: () => services.map(({ code, name }) => ({ value: code, text: name })),
    },
    line("owner", "Who answers for it (optional)"),
    partDate("opens", "Opens (optional)"),
    partDate("closes", "Closes (optional)"),
    day("decisionDate", "Day of the decision"),
    day("resultsDate", "Results published on"),
    day("feedbackDate", "Feedback given on"),
    listed("wards", "Wards", "ward", "None for the whole area"),
    listed("channels", "Where people hear of it", "way"),
    listed("askedAbout", "What is asked about", "subject"),
    listed("languages", "Languages", "language"),
    listed("formats", "Formats", "format", "Such as large print"),
    number(
      "invited",
      "Invited",
      "Only where people were invited by name: there is no rate without",
    ),
    number("responses", "Responses"),
    number("partialResponses", "Of them not finished"),
    number("weightedBase", "Weighted base"),
    area("weighting", "How it was weighted"),
    number("population", "How many people there are to ask"),
    {
      ...line("populationSource", "Where that number is from (optional)"),
      hint: "Needed with the number: who counted, and when",
    },
    number("statedRate", "Response rate that a paper states, per cent"),
    area("confidence", "What the paper says of its accuracy"),
    area("weAsked", "We asked"),
    area("youSaid", "You said"),
    day("weDidDue", "“We did” is due by", "Left empty, the council’s usual time after closing"),
    area("note", "Note"),
    source,
    things("actions", "Actions it is about", "action", plans),
    things("measures", "Measures it is about", "measure", plans),
  ];
}

/** The reference of a new consultation. */
export const recordRefSpec: FieldSpec = {
  name: "ref",
  label: "Reference (optional)",
  input: "line",
  hint: "Left empty, it gets the next one of its year, such as CON-2021-07",
};

/** Why a public record is changed. */
export const recordReasonSpec: FieldSpec = {
  name: "reason",
  label: "Why do you change this? (optional)",
  input: "area",
  hint: "Needed when dates are corrected. It stands in the audit trail.",
};

const dates = ["opens", "closes"] as const;

/** Fields as the form shows them: a date that may be a month is one text. */
export function shownFields(fields: Fields): Fields {
  return withDates(fields, (value) => writeDate(value as ConsultationDate));
}

/** Fields or a patch as the service takes them; what is taken away stays taken away. */
export function sentFields(fields: Fields): Fields {
  return withDates(fields, (value) => readDate(String(value)));
}

function withDates(fields: Fields, turn: (value: unknown) => unknown): Fields {
  const turned = dates
    .filter((name) => fields[name] !== undefined && fields[name] !== null)
    .map((name) => [name, turn(fields[name])]);
  return { ...fields, ...Object.fromEntries(turned) };
}
