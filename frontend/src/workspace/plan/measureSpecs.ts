import { choose, cites, cut, type FieldSpec, objective, order, subPoints } from "./specPieces";

/** The form of a measure, field by field. */
export const measureSpecs: readonly FieldSpec[] = [
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
