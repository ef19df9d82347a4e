import { consultationWords } from "../../public/consultations/consultationWords";
import { choose, type FieldSpec } from "../plan/specPieces";

/** The form of a number that a paper published, field by field. */
export const totalSpecs: readonly FieldSpec[] = [
  {
    name: "year",
    label: "Financial year",
    input: "line",
    required: true,
    hint: "Such as 2020-21: 1 April 2020 to 31 March 2021",
  },
  {
    name: "kind",
    label: "What is counted",
    input: "select",
    required: true,
    none: "Choose what is counted",
    choices: choose(consultationWords.kind),
  },
  { name: "count", label: "How many the paper says", input: "number", required: true },
  {
    name: "asAt",
    label: "Counted up to (optional)",
    input: "date",
    hint: "Only of a figure “to date”; left empty, it is the whole year",
  },
  {
    name: "source",
    label: "The paper that says so",
    input: "group",
    fields: [
      { name: "title", label: "Title", input: "line", required: true },
      { name: "reference", label: "Reference", input: "line" },
      { name: "place", label: "Page or paragraph", input: "line" },
      { name: "date", label: "Date", input: "date" },
      { name: "url", label: "Address on the web", input: "line" },
    ],
  },
  {
    name: "note",
    label: "Note (optional)",
    input: "area",
    hint: "What readers should know of the number. They see it beside the source.",
  },
];
