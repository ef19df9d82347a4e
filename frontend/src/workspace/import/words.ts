import type { ImportProblem, ImportReport } from "../../api/types";
import { counted } from "../../design/numbers";

/** "plan.json, line 12, column 5" or "updates.csv, row 3, column due". */
export function place({ place: { file, row, columnName, line, column, pointer } }: ImportProblem) {
  const parts = [file];
  if (row !== undefined) parts.push(`row ${row}`);
  if (columnName !== undefined) parts.push(`column ${columnName}`);
  if (line !== undefined) parts.push(`line ${line}, column ${column ?? 1}`);
  if (line === undefined && row === undefined && pointer) parts.push(pointer);
  return parts.join(", ");
}

/** The report in a sentence. */
export function verdict({
  outcome,
  dryRun,
  plans,
  problems,
  problemsLeftOut,
  tallies,
}: ImportReport) {
  const of = plans.length > 0 ? ` (plan ${plans.join(", ")})` : "";
  if (outcome === "NOTHING_TO_CHANGE") return `Everything is there already${of}`;
  if (outcome === "REFUSED") {
    const errors = problems.filter(({ severity }) => severity === "ERROR").length;
    return `These files cannot be imported: ${counted(errors + problemsLeftOut, "problem")}${of}`;
  }
  const written = tallies.reduce(
    (sum, { created, changed, removed }) => sum + created + changed + removed,
    0,
  );
  return dryRun
    ? `The files are good: ${counted(written, "change")} would be made${of}`
    : `Imported: ${counted(written, "change")}${of}`;
}
