import type { PlanContent, PlanRecord } from "../../api/types";

interface Choice {
  readonly value: string;
  readonly text: string;
}

/** What the choices of a form come from. */
export interface Sources {
  readonly content?: PlanContent;
  readonly plans?: readonly PlanRecord[];
}

/** One field of a form: what it is called in the contract and on the page, and how it is asked for. */
export interface FieldSpec {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly input:
    | "line"
    | "area"
    | "date"
    | "number"
    | "tick"
    | "select"
    | "many"
    | "points"
    | "rows"
    | "group";
  readonly required?: boolean;
  /** What is wrong with a text that was typed, where the form can tell. */
  readonly check?: (text: string) => string | undefined;
  /** What a tick is when nothing is said. */
  readonly standard?: boolean;
  /** Words for no choice. */
  readonly none?: string;
  readonly choices?: (sources: Sources) => readonly Choice[];
  /** One of the rows: completes "Add …" and "Remove … 1". */
  readonly noun?: string;
  /** What a row or a group is made of. */
  readonly fields?: readonly FieldSpec[];
}

const named = (things: readonly { code: string; name: string }[] = []): readonly Choice[] =>
  things.map(({ code, name }) => ({ value: code, text: name }));

const choose = (words: Readonly<Record<string, string>>) => () =>
  Object.entries(words).map(([value, text]) => ({ value, text }));

const cut = (text: string) => (text.length > 70 ? `${text.slice(0, 69)}…` : text);

const precision: FieldSpec = {
  name: "precision",
  label: "How exact it is",
  input: "select",
  none: "Not said",
  choices: choose({ DAY: "A day", MONTH: "A month", QUARTER: "A quarter", YEAR: "A year" }),
};

const cites: FieldSpec = {
  name: "cites",
  label: "Where it is published (optional)",
  input: "group",
  fields: [
    { name: "source", label: "Code of the paper", input: "line" },
    { name: "paragraph", label: "Paragraph", input: "line" },
  ],
};

const order: FieldSpec = {
  name: "order",
  label: "Place in the order of the plan (optional)",
  input: "number",
  hint: "From 0; at the end when left empty",
};

const objective: FieldSpec = {
  name: "objective",
  label: "Objective",
  input: "select",
  required: true,
  none: "Choose an objective",
  choices: ({ content }) =>
    (content?.objectives ?? []).map(({ ref, fields }) => ({
      value: ref,
      text: `${ref} ${cut(fields.text)}`,
    })),
};

const subPoints: FieldSpec = {
  name: "subPoints",
  label: "Points under it (optional)",
  input: "points",
  noun: "point",
};

const objectiveSpecs: readonly FieldSpec[] = [
  {
    name: "role",
    label: "Role of the council",
    input: "select",
    required: true,
    none: "Choose a role",
    choices: ({ content }) => named(content?.roles),
  },
  { name: "text", label: "Objective", input: "area", required: true },
  {
    name: "whyItMatters",
    label: "Why it matters (optional)",
    input: "points",
    noun: "reason",
  },
  {
    name: "priorities",
    label: "Priorities",
    input: "many",
    choices: ({ content }) => named(content?.priorities),
  },
  {
    name: "prioritiesText",
    label: "Priorities in other words (optional)",
    input: "line",
    hint: "Where the plan puts them differently",
  },
  {
    name: "crossCutting",
    label: "Cross-cutting objectives",
    input: "many",
    choices: ({ content }) => named(content?.crossCutting),
  },
  {
    name: "relatedPlans",
    label: "Related plans",
    input: "many",
    choices: ({ content }) => named(content?.relatedPlans),
  },
  cites,
  order,
];

const actionSpecs: readonly FieldSpec[] = [
  { name: "wording", label: "Wording", input: "area", required: true },
  subPoints,
  {
    name: "placements",
    label: "Where it stands in the plan",
    input: "rows",
    noun: "place",
    required: true,
    hint: "An action that serves two roles is one action in two places.",
    fields: [
      objective,
      {
        name: "ref",
        label: "Reference there (optional)",
        input: "line",
        hint: "Only where it is another one",
      },
      { name: "wording", label: "Wording there (optional)", input: "area" },
      { name: "order", label: "Place in the order (optional)", input: "number" },
    ],
  },
  {
    name: "leadService",
    label: "Lead service",
    input: "select",
    none: "No service",
    choices: ({ content }) => named(content?.services),
  },
  { name: "partners", label: "Partners (optional)", input: "points", noun: "partner" },
  { name: "statutory", label: "The law asks for this action", input: "tick" },
  { name: "start", label: "Starts on (optional)", input: "date" },
  {
    name: "due",
    label: "When it is due",
    input: "group",
    hint: "An action without a date of its own is due at the end of the plan.",
    fields: [
      {
        name: "kind",
        label: "Kind of date",
        input: "select",
        none: "No date of its own",
        choices: choose({
          DUE: "Due",
          REVIEW: "Reviewed",
          ONGOING: "Ongoing",
          RECURRING: "Recurring",
        }),
      },
      { name: "date", label: "Date", input: "date", hint: "Any day of the published period" },
      precision,
      { name: "text", label: "The date as published", input: "line" },
      { name: "nextReview", label: "Next review", input: "date" },
      { name: "everyMonths", label: "Every how many months", input: "number" },
    ],
  },
  {
    name: "milestones",
    label: "Milestones (optional)",
    input: "rows",
    noun: "milestone",
    fields: [
      { name: "text", label: "What", input: "line", required: true },
      { name: "due", label: "By when", input: "date" },
      precision,
      { name: "dueText", label: "The date as published", input: "line" },
      { name: "doneOn", label: "Done on", input: "date" },
    ],
  },
  cites,
  order,
];

const measureSpecs: readonly FieldSpec[] = [
  objective,
  {
    name: "kind",
    label: "What the plan calls it",
    input: "select",
    required: true,
    none: "Choose one",
    choices: choose({ OUTCOME: "Outcome", MEASURE: "Measure" }),
  },
  { name: "name", label: "Name", input: "area", required: true },
  {
    name: "type",
    label: "What is read",
    input: "select",
    required: true,
    none: "Choose one",
    choices: choose({
      NUMBER: "A number",
      PERCENT: "A percentage",
      RATIO: "A ratio",
      YES_NO: "Yes or no",
      DOCUMENT: "Whether a document exists",
      DIRECTIONAL: "A direction, without a number to reach",
      MILESTONE: "A milestone",
    }),
  },
  subPoints,
  {
    name: "actions",
    label: "Actions that it judges",
    input: "many",
    choices: ({ content }) =>
      (content?.actions ?? []).map(({ ref, fields }) => ({
        value: ref,
        text: `${ref} ${cut(fields.wording)}`,
      })),
  },
  { name: "unit", label: "Unit (optional)", input: "line" },
  {
    name: "good",
    label: "Which way is good",
    input: "select",
    none: "Not said",
    choices: choose({ HIGHER: "Higher", LOWER: "Lower", IN_RANGE: "Within a range" }),
  },
  { name: "target", label: "Target", input: "number", hint: "The lower end of a range" },
  { name: "targetUpper", label: "Upper end of the range", input: "number" },
  {
    name: "tolerancePercent",
    label: "Slightly missed up to",
    input: "number",
    hint: "Per cent of the target; the plan's own figure when left empty",
  },
  { name: "baseline", label: "Baseline", input: "number" },
  {
    name: "targets",
    label: "Targets over time (optional)",
    hint: "Each holds from its day on, until the next one. Once the plan is approved, only later ones may follow.",
    input: "rows",
    noun: "target",
    fields: [
      { name: "from", label: "From", input: "date", required: true },
      { name: "target", label: "Target", input: "number", required: true },
      { name: "targetUpper", label: "Upper end of the range", input: "number" },
    ],
  },
  {
    name: "frequency",
    label: "How often it is read",
    input: "select",
    none: "Not regularly",
    choices: choose({
      MONTHLY: "Every month",
      QUARTERLY: "Every three months",
      HALF_YEARLY: "Every six months",
      YEARLY: "Every year",
    }),
  },
  {
    name: "dueDays",
    label: "Days for a reading",
    input: "number",
    hint: "So many days after the end of its period a reading is in time",
  },
  {
    name: "nextDue",
    label: "Next reading in time until",
    input: "date",
    hint: "With a rhythm, only for the first reading: later ones are worked out",
  },
  {
    name: "dataQuality",
    label: "How good the figures are (optional)",
    input: "area",
    hint: "Readers see it above the figures",
  },
  { name: "note", label: "Definition or note (optional)", input: "area" },
  cites,
  order,
];

/** The forms of what a plan is made of, field by field. */
export const partSpecs = {
  objectives: objectiveSpecs,
  actions: actionSpecs,
  measures: measureSpecs,
} as const;

/** The reference of a new thing: asked for once and for good. */
export const refSpec: FieldSpec = {
  name: "ref",
  label: "Reference",
  input: "line",
  required: true,
  hint: "Short and for good. Letters, digits, dots and hyphens.",
};

/** Why something is changed that the plan has left open. */
export const reasonSpec: FieldSpec = {
  name: "reason",
  label: "Why do you change this?",
  input: "area",
  required: true,
  hint: "It stands in the audit trail.",
};
