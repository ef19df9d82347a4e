import type { Characteristic } from "../../../api/profiles";
import { characteristics } from "../../../public/heard/heardWords";
import { countProblem, readCount } from "./counts";

/** A line of what was pasted, and what it is taken for. */
export interface PastedRow {
  /** From 1, as it was pasted. */
  readonly line: number;
  readonly kind: "heading" | "base" | "category";
  readonly characteristic?: Characteristic;
  readonly name: string;
  /** As it was pasted. */
  readonly figure: string;
  readonly count?: number;
  readonly problem?: string;
}

/** The rows of one characteristic, ready for the form. */
export interface PastedTable {
  readonly characteristic: Characteristic;
  readonly base: number;
  readonly categories: readonly { name: string; count: number }[];
}

const otherNames: Readonly<Record<string, Characteristic>> = {
  "age group": "AGE",
  "age band": "AGE",
  gender: "SEX",
  ethnicity: "ETHNICITY",
  disabled: "DISABILITY",
  religion: "RELIGION",
  "sexual orientation": "SEXUAL_ORIENTATION",
  marriage: "MARRIAGE",
  pregnancy: "PREGNANCY",
  carer: "CARERS",
  "main language": "LANGUAGE",
  area: "AREA",
  ward: "AREA",
};

const baseNames = /^(base|total|all|all respondents|answered)$/i;

function characteristicOf(text: string): Characteristic | undefined {
  const words = text.trim().toLowerCase();
  const own = Object.entries(characteristics).find(
    ([code, name]) => name.toLowerCase() === words || code.toLowerCase() === words,
  );
  return (own?.[0] as Characteristic | undefined) ?? otherNames[words];
}

/**
 * Reads rows from a spreadsheet: characteristic, group and number, or group and number of the characteristic chosen. A
 * heading is passed over; "Base" or "Total" is how many answered the question.
 */
export function readPasted(text: string, chosen: Characteristic | undefined): readonly PastedRow[] {
  const lines = text.split(/\r?\n/);
  const rows: PastedRow[] = [];
  let last: Characteristic | undefined;
  lines.forEach((content, index) => {
    if (!content.trim()) return;
    const cells = content.split("\t").map(clean);
    const row = readRow(cells, index + 1, chosen ?? last, rows.length === 0);
    if (row.characteristic) last = row.characteristic;
    rows.push(withTwins(row, rows));
  });
  return rows;
}

const clean = (cell: string) => cell.trim().replace(/^"(.*)"$/, "$1");

function readRow(
  cells: readonly string[],
  line: number,
  before: Characteristic | undefined,
  first: boolean,
): PastedRow {
  const filled = withoutEmptyEnd(cells);
  const [name = "", figure = ""] = filled.slice(-2);
  const given = filled.length > 2 ? filled[0] : undefined;
  const heading = first && filled.length > 1 && !/\d/.test(figure);
  const characteristic = given ? characteristicOf(given) : before;
  const kind = heading ? "heading" : baseNames.test(name) ? "base" : "category";
  const row = { line, kind, characteristic, name, figure, count: readCount(figure) } as const;
  if (heading) return { ...row, characteristic: undefined };
  const problem = problemOf(filled, given, row);
  return problem ? { ...row, problem } : row;
}

function withoutEmptyEnd(cells: readonly string[]): readonly string[] {
  const end = cells.findLastIndex((cell) => cell !== "");
  return cells.slice(0, end + 1);
}

function problemOf(
  cells: readonly string[],
  given: string | undefined,
  { characteristic, name, figure }: Pick<PastedRow, "characteristic" | "name" | "figure">,
): string | undefined {
  if (cells.length < 2) return "There is one column: copy the cells, group and number, together";
  if (cells.length > 3) return "There are more than three columns: copy group and number alone";
  if (given && !characteristic) return `“${given}” is no characteristic that is kept here`;
  if (!characteristic) return "Say which characteristic it is, above or in a column before";
  if (!name) return "The group has no name";
  return countProblem(figure);
}

/** One group stands once: a second one says where the first is. */
function withTwins(row: PastedRow, before: readonly PastedRow[]): PastedRow {
  if (row.kind === "heading" || row.problem) return row;
  const twin = before.find(
    (other) =>
      other.kind === row.kind &&
      other.characteristic === row.characteristic &&
      (row.kind === "base" || other.name.toLowerCase() === row.name.toLowerCase()),
  );
  return twin ? { ...row, problem: `“${row.name}” is given in line ${twin.line} already` } : row;
}

/** Rows without a problem as tables; without a row for the base, it is the sum of the groups. */
export function tablesOf(rows: readonly PastedRow[]): readonly PastedTable[] {
  const tables = new Map<
    Characteristic,
    { base?: number; categories: PastedTable["categories"] }
  >();
  for (const { kind, characteristic, name, count, problem } of rows) {
    if (problem || kind === "heading" || !characteristic || count === undefined) continue;
    const table = tables.get(characteristic) ?? { categories: [] };
    tables.set(
      characteristic,
      kind === "base"
        ? { ...table, base: count }
        : { ...table, categories: [...table.categories, { name, count }] },
    );
  }
  return [...tables].map(([characteristic, { base, categories }]) => ({
    characteristic,
    base: base ?? categories.reduce((sum, { count }) => sum + count, 0),
    categories,
  }));
}
