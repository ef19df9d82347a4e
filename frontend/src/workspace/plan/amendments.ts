import type { NewAmendment, WordingLine } from "../../api/types";
import type { Fault } from "./specForm";
import { lineName } from "./words";

/** A line that the approving body can have changed, or a further point that it can have added. */
export interface Amendable {
  readonly id: string;
  readonly name: string;
  readonly line: Pick<NewAmendment, "kind" | "ref" | "field" | "position">;
  /** As it was submitted; empty for a point that is added. */
  readonly submitted: string;
}

/** What was put down of an amendment. */
export interface AmendmentRow {
  readonly key: number;
  readonly line: string;
  readonly text: string;
  readonly reason: string;
}

const fields: Readonly<Record<string, readonly string[]>> = {
  OBJECTIVE: ["TEXT", "WHY_IT_MATTERS"],
  ACTION: ["WORDING", "SUB_POINTS"],
  MEASURE: ["NAME"],
};
const lists: Readonly<Record<string, NewAmendment["field"]>> = {
  OBJECTIVE: "WHY_IT_MATTERS",
  ACTION: "SUB_POINTS",
};

/** Lines that can be amended, each thing with the further point that can be added to it. */
export function amendable(lines: readonly WordingLine[]): readonly Amendable[] {
  const own = lines.filter(({ kind, field }) => fields[kind]?.includes(field));
  return own.flatMap((line, index) => {
    const { kind, ref, text } = line;
    const next = own[index + 1];
    const last = next?.kind !== kind || next.ref !== ref;
    const list = last ? lists[kind] : undefined;
    const found = [asLine(line as Amendable["line"], text)];
    if (!list) return found;
    const points = own.filter((o) => o.kind === kind && o.ref === ref && o.field === list).length;
    const added = { kind, ref, field: list, position: points + 1 } as Amendable["line"];
    return [...found, asLine(added, "")];
  });
}

function asLine({ kind, ref, field, position }: Amendable["line"], text: string): Amendable {
  const line = { kind, ref, field, ...(position ? { position } : {}) };
  const name = lineName(line);
  const cut = text.length > 60 ? `${text.slice(0, 59)}…` : text;
  return { id: name, name: `${name}: ${cut || "add it"}`, line, submitted: text };
}

/** Amendments that do not say yet which line they change, or how it reads. */
export function unfinished(rows: readonly AmendmentRow[]): readonly Fault[] {
  return rows.flatMap(({ line, text }, index): readonly Fault[] => {
    const at = `/amendments/${index}`;
    if (!line) {
      const message = `Choose the line that amendment ${index + 1} changes`;
      return [{ pointer: `${at}/ref`, message }];
    }
    if (text.trim()) return [];
    return [{ pointer: `${at}/text`, message: `Give the wording of amendment ${index + 1}` }];
  });
}

/** Amendments as the service takes them. */
export function amendmentsOf(
  rows: readonly AmendmentRow[],
  choices: readonly Amendable[],
): NewAmendment[] {
  return rows.flatMap(({ line, text, reason }) => {
    const found = choices.find(({ id }) => id === line);
    if (!found) return [];
    const why = reason.trim();
    return [{ ...found.line, text: text.trim(), ...(why ? { reason: why } : {}) }];
  });
}
