import type { FieldError } from "../../api/types";
import { inWords } from "../shared/words";
import type { Form } from "./form";

/** What a part of the form is given: what stands in it, how to change it, what is wrong with it. */
export interface FormPart {
  form: Form;
  change: (part: Partial<Form>) => void;
  /** Messages by JSON pointer. */
  errors: Readonly<Record<string, string>>;
}

/** The id of the control at a JSON pointer, so that the error summary leads to it. */
export function fieldId(pointer: string): string {
  return `update${pointer.replaceAll("/", "-")}`;
}

/** The first message for each place. */
export function messages(problems: readonly FieldError[]): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const { pointer, message } of problems) found[pointer] ??= inWords(message);
  return found;
}

/** The rows with one of them changed. */
export function withRow<Row extends { key: number }>(
  rows: readonly Row[],
  key: number,
  part: Partial<Row>,
): readonly Row[] {
  return rows.map((row) => (row.key === key ? { ...row, ...part } : row));
}
