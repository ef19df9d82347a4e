import type { Patch } from "../../api/drafts";
import type { FieldSpec } from "./specPieces";

/** A row of a form; its key stays with it while rows come and go. */
export interface Row {
  readonly key: number;
  readonly values: Form;
}

type Value = string | boolean | readonly string[] | readonly Row[] | Form;

/** What stands in a form: every field a text, a tick, choices, rows, or fields of its own. */
export interface Form {
  readonly [name: string]: Value;
}

/** Fields as the service reads and writes them. */
export type Fields = Readonly<Record<string, unknown>>;

let lastKey = 0;

export function newRow(values: Form = {}): Row {
  return { key: ++lastKey, values };
}

export const textOf = (value: Value | undefined): string =>
  typeof value === "string" ? value : "";
export const groupOf = (value: Value | undefined): Form =>
  typeof value === "object" && !Array.isArray(value) ? (value as Form) : {};
export const listOf = (value: Value | undefined): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : [];
export const rowsOf = (value: Value | undefined): readonly Row[] =>
  Array.isArray(value) ? (value as readonly Row[]) : [];

/** The form that shows fields. */
export function formOf(specs: readonly FieldSpec[], fields: Fields): Form {
  return Object.fromEntries(specs.map((spec) => [spec.name, shown(spec, fields[spec.name])]));
}

function shown(spec: FieldSpec, value: unknown): Value {
  switch (spec.input) {
    case "tick":
      return (value as boolean | undefined) ?? spec.standard ?? false;
    case "many":
      return (value as string[] | undefined) ?? [];
    case "points":
      return ((value as string[] | undefined) ?? []).map((text) => newRow({ text }));
    case "rows":
      return ((value as Fields[] | undefined) ?? []).map((row) =>
        newRow(formOf(spec.fields ?? [], row)),
      );
    case "group":
      return formOf(spec.fields ?? [], (value as Fields | undefined) ?? {});
    default:
      return value === undefined || value === null ? "" : String(value);
  }
}

/** The fields that a form says; what was left empty is absent. */
export function fieldsOf(specs: readonly FieldSpec[], form: Form): Fields {
  return Object.fromEntries(
    specs.flatMap((spec) => {
      const value = said(spec, form[spec.name]);
      return value === undefined ? [] : [[spec.name, value]];
    }),
  );
}

function said(spec: FieldSpec, value: Value | undefined): unknown {
  switch (spec.input) {
    case "tick":
      return value === true;
    case "many":
      return listOf(value);
    case "points":
      return rowsOf(value).map(({ values }) => textOf(values.text).trim());
    case "rows":
      return rowsOf(value).map(({ values }) => fieldsOf(spec.fields ?? [], values));
    case "group": {
      const fields = withoutEmptyLists(fieldsOf(spec.fields ?? [], groupOf(value)));
      return Object.keys(fields).length > 0 ? fields : undefined;
    }
    case "number":
      return number(textOf(value).trim());
    default:
      return textOf(value).trim() || undefined;
  }
}

/** A list with nothing in it says nothing of a group. */
const withoutEmptyLists = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => !(Array.isArray(value) && value.length === 0)),
  );

/** What is no number goes as it is: the service says what is wrong with it. */
function number(text: string): number | string | undefined {
  if (!text) return undefined;
  const value = Number(text);
  return Number.isNaN(value) ? text : value;
}

/** Fields as one form says them, so that what was never set and what is empty are the same. */
const settled = (spec: FieldSpec, fields: Fields) =>
  said(spec, formOf([spec], fields)[spec.name]) ?? null;

/** Fields that differ between two states. */
export function differing(
  specs: readonly FieldSpec[],
  before: Fields,
  after: Fields,
): readonly FieldSpec[] {
  return specs.filter(
    (spec) => JSON.stringify(settled(spec, before)) !== JSON.stringify(settled(spec, after)),
  );
}

/** The merge patch that makes what was seen into what is wanted. */
export function patchOf(specs: readonly FieldSpec[], seen: Fields, wanted: Fields): Patch {
  return Object.fromEntries(
    differing(specs, seen, wanted).map((spec) => {
      const { name, input, fields } = spec;
      const value = settled(spec, wanted);
      if (input !== "group") return [name, value];
      const before = (seen[name] as Fields | undefined) ?? {};
      if (value === null && knowsAll(fields ?? [], before)) return [name, null];
      return [name, patchOf(fields ?? [], before, (value as Fields | null) ?? {})];
    }),
  );
}

/** Whether a form shows all that there is; otherwise taking the whole away would take what it does not show. */
function knowsAll(specs: readonly FieldSpec[], fields: Fields): boolean {
  return Object.keys(fields).every((name) => specs.some((spec) => spec.name === name));
}

/** Only the fields that may be changed, such as `due.nextReview` of a group. */
export function openSpecs(
  specs: readonly FieldSpec[],
  changeable: readonly string[],
): readonly FieldSpec[] {
  return specs.flatMap((spec) => {
    if (changeable.includes(spec.name)) return [spec];
    const below = changeable.flatMap((name) =>
      name.startsWith(`${spec.name}.`) ? [name.slice(spec.name.length + 1)] : [],
    );
    return below.length > 0 ? [{ ...spec, fields: openSpecs(spec.fields ?? [], below) }] : [];
  });
}

/** What a row is made of; a point is one text. */
export function rowSpecs(spec: FieldSpec): readonly FieldSpec[] {
  if (spec.input === "rows") return spec.fields ?? [];
  return spec.input === "points"
    ? [{ name: "text", label: "Text", input: "area", required: true }]
    : [];
}

/** What is wrong at a place in the form. */
export interface Fault {
  /** JSON pointer; empty for the form as a whole. */
  readonly pointer: string;
  readonly message: string;
}

/** What is left empty and may not be, or cannot be read; everything else the service knows better. */
export function missing(specs: readonly FieldSpec[], form: Form, at = ""): readonly Fault[] {
  return specs.flatMap((spec): readonly Fault[] => {
    const pointer = `${at}/${spec.name}`;
    const value = form[spec.name];
    if (spec.input === "group") return missing(spec.fields ?? [], groupOf(value), pointer);
    const rows = rowSpecs(spec).length > 0 ? rowsOf(value) : [];
    const own = said(spec, value);
    const empty = own === undefined || (Array.isArray(own) && own.length === 0);
    const unread = spec.check?.(textOf(value));
    return [
      ...(spec.required && empty ? [{ pointer, message: `“${spec.label}” is needed` }] : []),
      ...(unread ? [{ pointer, message: unread }] : []),
      ...rows.flatMap(({ values }, index) =>
        missing(rowSpecs(spec), values, `${pointer}/${index}`).map((fault) => ({
          ...fault,
          message: `${fault.message} for ${spec.noun ?? "row"} ${index + 1}`,
        })),
      ),
    ];
  });
}

/** The place of the form that a pointer leads to: the nearest one that has a control. */
export function placeOf(specs: readonly FieldSpec[], form: Form, pointer: string): string {
  const [, name = "", index = "", ...rest] = pointer.split("/");
  const spec = specs.find((one) => one.name === name);
  if (!spec) return "";
  const value = form[name];
  if (spec.input === "group") {
    const below = placeOf(spec.fields ?? [], groupOf(value), `/${[index, ...rest].join("/")}`);
    return `/${name}${below}`;
  }
  const row = rowSpecs(spec).length > 0 ? rowsOf(value)[Number(index)] : undefined;
  if (!index || !row) return `/${name}`;
  const inside = spec.input === "points" ? "/text" : `/${rest.join("/")}`;
  const below = placeOf(rowSpecs(spec), row.values, inside);
  return below ? `/${name}/${index}${below}` : `/${name}`;
}

/** The id of the control at a place, so that the error summary leads to it. */
export function placeId(place: string): string {
  return `plan${place.replaceAll(/[^A-Za-z0-9.]+/g, "-")}`;
}
