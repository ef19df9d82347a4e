import type { FieldSpec } from "./specPieces";

const rules = {
  A3: "Not due to start yet",
  A4: "Long past its original due date",
  A5: "Past its original due date",
  A6: "Forecast long after its due date",
  A7: "Forecast after its due date",
  A8: "Paused",
  A9: "A milestone is past its date",
  A10: "A linked measure missed its target",
  A12: "No update for too long",
  A13: "A review date has passed",
} as const;

const period: FieldSpec = {
  name: "period",
  label: "Period",
  input: "group",
  fields: [
    {
      name: "text",
      label: "As it will be published",
      input: "line",
      required: true,
      hint: "Such as 2022-2025",
    },
    { name: "start", label: "First day (optional)", input: "date" },
    { name: "end", label: "Last day (optional)", input: "date" },
  ],
};

const title: FieldSpec = { name: "title", label: "Title", input: "line", required: true };

const replaces: FieldSpec = {
  name: "replaces",
  label: "The plan that it replaces (optional)",
  input: "select",
  none: "None",
  hint: "Its approval supersedes that plan and asks what becomes of each of its actions.",
  choices: ({ plans }) =>
    (plans ?? [])
      .filter(({ status }) => status === "IN_FORCE")
      .map(({ ref, title: name }) => ({ value: ref, text: `${ref} ${name}` })),
};

const from: FieldSpec = {
  name: "from",
  label: "Start from an earlier plan (optional)",
  input: "select",
  none: "Start empty",
  hint: "Its roles, priorities, objectives, actions and measures are taken over. A plan that starts empty has the roles Community Leader, Employer and Service Provider; the head of the plan can change them.",
  choices: ({ plans }) =>
    (plans ?? [])
      .filter(({ status }) => status !== "DRAFT" && status !== "SUBMITTED")
      .map(({ ref, title: name }) => ({ value: ref, text: `${ref} ${name}` })),
};

/** What is asked for to begin a plan, after its reference. */
export const newPlanSpecs: readonly FieldSpec[] = [title, period, from, replaces];

const named = (name: string, label: string, noun: string, hint?: string): FieldSpec => ({
  name,
  label,
  input: "rows",
  noun,
  hint,
  fields: [
    { name: "name", label: "Name", input: "line", required: true },
    {
      name: "code",
      label: "Code",
      input: "line",
      required: true,
      hint: "Capital letters, digits and _, such as EMPLOYER; it stays when the name changes",
    },
  ],
});

/** The head of a draft. */
export const headSpecs: readonly FieldSpec[] = [
  title,
  period,
  replaces,
  named("roles", "Roles of the council", "role", "One that has objectives cannot be taken away."),
  named("priorities", "Priorities (optional)", "priority"),
  named("crossCutting", "Cross-cutting objectives (optional)", "cross-cutting objective"),
  named("relatedPlans", "Related plans (optional)", "related plan"),
  {
    name: "reporting",
    label: "Reporting",
    input: "group",
    fields: [
      { name: "everyMonths", label: "An update is asked for every … months", input: "number" },
      { name: "graceDays", label: "Days of grace before it is overdue", input: "number" },
    ],
  },
  {
    name: "rules",
    label: "Rules for the ratings",
    input: "group",
    hint: "What is left empty is the standard.",
    fields: [
      { name: "latenessMonths", label: "Months late that make an action red", input: "number" },
      { name: "stalenessMonths", label: "Months without an update", input: "number" },
      {
        name: "redShare",
        label: "Share of red actions that makes a role red",
        input: "line",
        hint: "A fraction, such as 1/4",
      },
      {
        name: "amberShare",
        label: "Share of amber actions that makes a role amber",
        input: "line",
        hint: "A fraction, such as 1/4",
      },
      {
        name: "tolerancePercent",
        label: "A target is slightly missed up to … per cent",
        input: "number",
      },
      {
        name: "statutoryRed",
        label: "One red action that the law asks for makes its role red",
        input: "tick",
        standard: true,
      },
      {
        name: "disabled",
        label: "Rules that are turned off",
        input: "many",
        choices: () =>
          Object.entries(rules).map(([value, text]) => ({ value, text: `${value} ${text}` })),
      },
    ],
  },
];

/** The decision of the approving body. */
export const decisionSpecs: readonly FieldSpec[] = [
  {
    name: "body",
    label: "Who approved it",
    input: "line",
    required: true,
    hint: "The committee or council that decided",
  },
  { name: "date", label: "Date of the decision", input: "date", required: true },
  {
    name: "text",
    label: "What was decided (optional)",
    input: "area",
    hint: "In the words of the minutes",
  },
  {
    name: "minute",
    label: "Where it is minuted (optional)",
    input: "group",
    hint: "It becomes a paper of the plan.",
    fields: [
      { name: "code", label: "Code of the paper", input: "line", hint: "Such as minutes-2022-03" },
      { name: "title", label: "Title of the paper", input: "line" },
      { name: "date", label: "Date of the paper", input: "date" },
      { name: "reference", label: "Item (optional)", input: "line" },
      { name: "url", label: "Web address (optional)", input: "line" },
      { name: "paragraph", label: "Paragraph (optional)", input: "line" },
      { name: "text", label: "What the paragraph says (optional)", input: "area" },
    ],
  },
];
