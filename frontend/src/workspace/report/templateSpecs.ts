import type { FieldSpec } from "../plan/specPieces";
import { choose } from "../plan/specPieces";

const sectionKinds = {
  PARAGRAPHS: "Numbered paragraphs",
  IMPLICATIONS: "The table of implications and sign-offs",
  APPENDICES: "The list of appendices",
  BACKGROUND_PAPERS: "Background papers",
} as const;

const key: FieldSpec = {
  name: "key",
  label: "Key",
  input: "line",
  required: true,
  hint: "Small letters, digits and hyphens; it stays when words change",
};

/** The key of a new template. */
export const templateKeySpec: FieldSpec = { ...key, hint: "Such as committee-report" };

/** The form of a template. */
export const templateSpecs: readonly FieldSpec[] = [
  { name: "name", label: "Name", input: "line", required: true },
  {
    name: "sections",
    label: "Sections, in the order of the report",
    input: "rows",
    noun: "section",
    required: true,
    fields: [
      key,
      { name: "heading", label: "Heading", input: "line", required: true },
      {
        name: "kind",
        label: "What it holds",
        input: "select",
        required: true,
        none: "Choose one",
        choices: choose(sectionKinds),
      },
      { name: "hint", label: "Hint for whoever writes it (optional)", input: "area" },
    ],
  },
  {
    name: "implications",
    label: "Rows of the table of implications",
    input: "rows",
    noun: "row",
    fields: [
      key,
      { name: "issue", label: "Issue", input: "line", required: true },
      { name: "post", label: "Post that writes and signs it (optional)", input: "line" },
    ],
  },
];
