import type { Meeting, Route } from "../../api/meetings";
import type { ReportFields } from "../../api/reports";
import { ukDate } from "../../design/dates";
import { type Fields, type Form, fieldsOf, formOf } from "../plan/specForm";
import { choose, type FieldSpec } from "../plan/specPieces";
import { classificationWords, layoutWords } from "./words";

/** What a report is chosen from. */
export interface Ways {
  readonly meetings: readonly Meeting[];
  readonly routes: readonly Route[];
}

/** The day a report is of. */
export const asAtSpec: FieldSpec = {
  name: "asAt",
  label: "As at",
  input: "date",
  required: true,
  hint: "Every rating and figure is of this day",
};

/** The way of a report to its committee. */
export const waySpecs = ({ meetings, routes }: Ways): readonly FieldSpec[] => [
  {
    name: "route",
    label: "Route (optional)",
    input: "select",
    none: "No route",
    hint: "The meetings it goes to, one after the other",
    choices: () => routes.map(({ ref, title }) => ({ value: ref, text: `${ref}: ${title}` })),
  },
  {
    name: "meeting",
    label: "Meeting that decides (optional)",
    input: "select",
    none: "Not chosen",
    choices: () =>
      meetings
        .filter(({ cancelled }) => !cancelled)
        .map(({ ref, bodyName, date }) => ({ value: ref, text: `${bodyName}, ${ukDate(date)}` })),
  },
];

/** The table at the head of a report. */
export const faceSpecs = (ways: Ways): readonly FieldSpec[] => [
  { name: "title", label: "Title", input: "line", required: true },
  asAtSpec,
  ...waySpecs(ways),
  {
    name: "meetingOn",
    label: "Day of the meeting (optional)",
    input: "date",
    hint: "Only where the meeting is not in the list",
  },
  { name: "finalDecisionMaker", label: "Final decision-maker", input: "line" },
  {
    name: "leadHeadOfService",
    label: "Lead head of service",
    input: "line",
    hint: "Name and post",
  },
  {
    name: "leadOfficersAndAuthors",
    label: "Lead officer and report author",
    input: "area",
    hint: "Name and post, each on a line of its own",
  },
  {
    name: "wards",
    label: "Wards affected",
    input: "area",
    hint: "Each on a line of its own; empty for all of them",
  },
  {
    name: "classification",
    label: "Classification",
    input: "select",
    choices: choose(classificationWords),
  },
  {
    name: "exemptParagraph",
    label: "Paragraph of Schedule 12A (optional)",
    input: "line",
    hint: "Of Part I, such as 3; needed as soon as anything is exempt",
  },
];

export const timetableSpec: FieldSpec = {
  name: "timetable",
  label: "Timetable",
  input: "rows",
  noun: "meeting",
  hint: "Only where no route is chosen",
  fields: [
    { name: "meeting", label: "Meeting", input: "line" },
    { name: "on", label: "Day", input: "date" },
  ],
};

export const appendicesSpec: FieldSpec = {
  name: "appendices",
  label: "Appendices",
  input: "rows",
  noun: "appendix",
  hint: "One that is made from the plan holds every action of it. A paper that stands elsewhere needs its address.",
  fields: [
    { name: "title", label: "Title", input: "line" },
    {
      name: "layout",
      label: "Made from the plan, with the columns",
      input: "select",
      none: "Not made here: a paper that stands elsewhere",
      choices: choose(layoutWords),
    },
    { name: "href", label: "Address of a paper that stands elsewhere", input: "line" },
    { name: "exempt", label: "Exempt: in a document of its own, never public", input: "tick" },
  ],
};

const prose = (name: string, label: string): FieldSpec => ({ name, label, input: "area" });

/** Everything of a report but its paragraphs and implications, which are saved one by one. */
export const reportSpecs = (ways: Ways): readonly FieldSpec[] => [
  ...faceSpecs(ways),
  prose("executiveSummary", "Executive summary"),
  prose("purpose", "Purpose of the report"),
  { name: "recommendations", label: "Recommendations", input: "points", noun: "recommendation" },
  timetableSpec,
  appendicesSpec,
  { name: "exemptSections", label: "Exempt sections", input: "many" },
];

const listed = ["leadOfficersAndAuthors", "wards"] as const;

/** The form that shows the fields; what is a list of lines stands in one text. */
export function reportForm(specs: readonly FieldSpec[], fields: ReportFields): Form {
  const lines = listed.map((name) => [name, fields[name]?.join("\n")]);
  return formOf(specs, { ...fields, ...Object.fromEntries(lines) });
}

/** What the form says. A row that says nothing yet waits until it does. */
export function reportFields(specs: readonly FieldSpec[], form: Form): Fields {
  const fields = fieldsOf(specs, form);
  const lines = listed.map((name) => [name, linesOf(fields[name])]);
  return {
    ...fields,
    ...Object.fromEntries(lines),
    timetable: rows(fields.timetable).filter(({ meeting }) => meeting),
    appendices: rows(fields.appendices)
      .filter(({ title, layout, href }) => title && (layout || href))
      .map(({ href, ...appendix }) =>
        appendix.layout || !href ? appendix : { ...appendix, href },
      ),
  };
}

const rows = (value: unknown) => (value ?? []) as readonly Fields[];

function linesOf(text: unknown): readonly string[] {
  return String(text ?? "")
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}
