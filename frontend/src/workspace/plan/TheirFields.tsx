import { ukDate } from "../../design/dates";
import { SomebodyChanged } from "../shared/SomebodyChanged";
import { differing, type Fields, rowSpecs } from "./specForm";
import type { FieldSpec, Sources } from "./specPieces";

interface TheirFieldsProps {
  what: string;
  specs: readonly FieldSpec[];
  sources: Sources;
  seen: Fields;
  theirs: Fields;
  mine: Fields;
  startFromTheirs: () => void;
}

/** Compares a form whose thing somebody else changed meanwhile. */
export function TheirFields(props: TheirFieldsProps) {
  const { what, specs, sources, seen, theirs, mine, startFromTheirs } = props;
  return (
    <SomebodyChanged
      what={what}
      rows={differing(specs, seen, theirs)}
      rowKey={({ name }) => name}
      label={({ label }) => label}
      text={(spec, fields) => inText(spec, fields, sources)}
      seen={seen}
      theirs={theirs}
      mine={mine}
      startFromTheirs={startFromTheirs}
    />
  );
}

/** What a field says, as one text. */
export function inText(spec: FieldSpec, fields: Fields, sources: Sources): string {
  const value = fields[spec.name];
  if (value === undefined || value === null || value === "") return "Not set";
  if (spec.input === "tick") return value === true ? "Yes" : "No";
  if (spec.input === "date") return ukDate(String(value));
  if (spec.input === "group") return parts(spec.fields ?? [], value as Fields, sources);
  if (Array.isArray(value)) {
    if (value.length === 0) return "None";
    return value
      .map((one) =>
        typeof one === "object" ? parts(rowSpecs(spec), one, sources) : named(spec, one, sources),
      )
      .join("; ");
  }
  return named(spec, value, sources);
}

const parts = (specs: readonly FieldSpec[], fields: Fields, sources: Sources) =>
  specs
    .filter(({ name }) => fields[name] !== undefined)
    .map((spec) => inText(spec, fields, sources))
    .join(", ");

const named = (spec: FieldSpec, value: unknown, sources: Sources) =>
  spec.choices?.(sources).find((choice) => choice.value === value)?.text ?? String(value);
