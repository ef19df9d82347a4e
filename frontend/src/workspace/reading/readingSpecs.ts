import type { MeasureRow, Reading, ReadingWork } from "../../api/types";
import type { Fields } from "../plan/specForm";
import { cites, type FieldSpec } from "../plan/specPieces";

type Type = MeasureRow["type"];
type Expected = ReadingWork["items"][number]["expected"];

/** What is done on the page of a measure. */
export type Task =
  | { kind: "record" }
  | { kind: "confirm"; reading: Reading }
  | { kind: "correct"; reading: Reading };

const period: FieldSpec = {
  name: "period",
  label: "Period",
  input: "group",
  fields: [
    {
      name: "label",
      label: "As it is called",
      input: "line",
      required: true,
      hint: "Such as Q1 2018/19",
    },
    { name: "start", label: "First day", input: "date" },
    { name: "end", label: "Last day", input: "date", required: true },
  ],
};

const number = (name: string, label: string, hint?: string): FieldSpec => ({
  name,
  label,
  input: "number",
  ...(hint ? { hint } : {}),
});

const yesOrNo = (label: string, yes: string, no: string): FieldSpec => ({
  name: "value",
  label,
  input: "select",
  none: "Not said",
  choices: () => [
    { value: "1", text: yes },
    { value: "0", text: no },
  ],
});

const document: FieldSpec = {
  name: "document",
  label: "Document that shows it (optional)",
  input: "group",
  fields: [
    { name: "title", label: "Title", input: "line" },
    { name: "url", label: "Address on the web (optional)", input: "line" },
    { name: "date", label: "Date of the document", input: "date" },
  ],
};

const share: readonly FieldSpec[] = [
  number("numerator", "So many (numerator)"),
  number("denominator", "Of so many (denominator)"),
];

function figureSpecs(type: Type): readonly FieldSpec[] {
  switch (type) {
    case "PERCENT":
      return [number("value", "Per cent", "Without the sign"), ...share];
    case "RATIO":
      return [number("value", "Ratio"), ...share];
    case "YES_NO":
      return [yesOrNo("Answer", "Yes", "No")];
    case "DOCUMENT":
      return [yesOrNo("Does it exist?", "Yes", "No"), document];
    case "MILESTONE":
      return [yesOrNo("Is it reached?", "Reached", "Not reached"), document];
    default:
      return [number("value", "Figure")];
  }
}

const text: FieldSpec = {
  name: "text",
  label: "In words (optional)",
  input: "area",
  hint: "Where there is no figure",
};

const provisional: FieldSpec = {
  name: "provisional",
  label: "The figure is provisional",
  input: "tick",
  hint: "It is printed with an asterisk until it is confirmed",
};

/** The form of a task, field by field. */
export function readingSpecs(type: Type, task: Task): readonly FieldSpec[] {
  const figures = [...figureSpecs(type), text];
  switch (task.kind) {
    case "record":
      return [
        period,
        ...figures,
        provisional,
        { name: "note", label: "Note (optional)", input: "area" },
        cites,
      ];
    case "confirm":
      return [...figures, { name: "note", label: "Note (optional)", input: "area" }];
    case "correct":
      return [
        period,
        ...figures,
        ...(task.reading.provisional ? [provisional] : []),
        {
          name: "note",
          label: "Why is it corrected?",
          input: "area",
          required: true,
          hint: "Readers see it beside the figure",
        },
      ];
  }
}

/** What stands in the form at first: the period that is expected, or the reading it is about. */
export function begun(task: Task, expected: Expected): Fields {
  if (task.kind === "record") return { period: expected ?? {} };
  const { period: of, value, numerator, denominator, text: said, document: paper } = task.reading;
  const figures = { value, numerator, denominator, text: said, document: paper };
  return task.kind === "confirm"
    ? figures
    : { ...figures, period: of, provisional: task.reading.provisional };
}

/** The fields as the service takes them: a choice of yes or no is a figure. */
export function sent(fields: Fields): Fields {
  return typeof fields.value === "string" && ["0", "1"].includes(fields.value)
    ? { ...fields, value: Number(fields.value) }
    : fields;
}
