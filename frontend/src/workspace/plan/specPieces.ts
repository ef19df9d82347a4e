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

export const named = (things: readonly { code: string; name: string }[] = []): readonly Choice[] =>
  things.map(({ code, name }) => ({ value: code, text: name }));

export const choose = (words: Readonly<Record<string, string>>) => () =>
  Object.entries(words).map(([value, text]) => ({ value, text }));

export const cut = (text: string) => (text.length > 70 ? `${text.slice(0, 69)}…` : text);

export const precision: FieldSpec = {
  name: "precision",
  label: "How exact it is",
  input: "select",
  none: "Not said",
  choices: choose({ DAY: "A day", MONTH: "A month", QUARTER: "A quarter", YEAR: "A year" }),
};

export const cites: FieldSpec = {
  name: "cites",
  label: "Where it is published (optional)",
  input: "group",
  fields: [
    { name: "source", label: "Code of the paper", input: "line" },
    { name: "paragraph", label: "Paragraph", input: "line" },
  ],
};

export const order: FieldSpec = {
  name: "order",
  label: "Place in the order of the plan (optional)",
  input: "number",
  hint: "From 0; at the end when left empty",
};

export const objective: FieldSpec = {
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

export const subPoints: FieldSpec = {
  name: "subPoints",
  label: "Points under it (optional)",
  input: "points",
  noun: "point",
};
