import { measureSpecs } from "./measureSpecs";
import {
  choose,
  cites,
  type FieldSpec,
  named,
  objective,
  order,
  precision,
  subPoints,
} from "./specPieces";

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
