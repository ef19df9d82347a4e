/** A figure stands in a text as `{{consultations.completed(2020-21)}}`. */
const placeholder = /\{\{\s*([^{}]*?)\s*\}\}/g;

/** What the figures of a text are bound to, each once, in the order of the text. */
export function expressionsIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(placeholder)].map(([, expression = ""]) => expression))];
}

/** A text and the place in it where writing goes on. */
export interface Written {
  text: string;
  cursor: number;
}

/** The text with a figure in place of what is selected, kept apart from the words on both sides. */
export function withFigure(text: string, start: number, end: number, expression: string): Written {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  const put = `${/[\p{L}\p{N}]$/u.test(before) ? " " : ""}{{${expression}}}`;
  const gap = /^[\p{L}\p{N}]/u.test(after) ? " " : "";
  return { text: before + put + gap + after, cursor: before.length + put.length };
}

/** The text without any place that is bound to this. */
export function withoutFigure(text: string, expression: string): string {
  return text.replaceAll(placeholder, (whole, found) => (found === expression ? "" : whole));
}
