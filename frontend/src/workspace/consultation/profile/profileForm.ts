import type { ReferencePopulation } from "../../../api/populations";
import type { Characteristic } from "../../../api/profiles";
import type { ProfileFields, TrueTable } from "../../../api/trueFigures";
import type { Fault } from "../../plan/specForm";
import { countProblem, readCount } from "./counts";
import type { PastedTable } from "./paste";

/** A group of people in the form; its key stays with it while rows come and go. */
export interface CategoryForm {
  readonly key: number;
  readonly name: string;
  readonly count: string;
  /** Groups of the population that are the same people. */
  readonly matches: readonly string[];
}

/** One characteristic in the form. */
export interface TableForm {
  readonly characteristic: Characteristic;
  readonly base: string;
  /** Reference of the population; empty for none. */
  readonly reference: string;
  readonly categories: readonly CategoryForm[];
}

export type ProfileForm = readonly TableForm[];

let lastKey = 0;

export const newCategory = (): CategoryForm => ({
  key: ++lastKey,
  name: "",
  count: "",
  matches: [],
});

/** The form that shows what was saved. */
export function formOf(tables: readonly TrueTable[]): ProfileForm {
  return tables.map(({ characteristic, base, reference, categories }) => ({
    characteristic,
    base: String(base),
    reference: reference?.ref ?? "",
    categories: categories.map(({ name, count, matches }) => ({
      ...newCategory(),
      name,
      count: String(count),
      matches,
    })),
  }));
}

/** What the form says; asked only when nothing in it is wrong. */
export function fieldsOf(form: ProfileForm): ProfileFields {
  return {
    tables: form.map(({ characteristic, base, reference, categories }) => ({
      characteristic,
      base: readCount(base) ?? 0,
      ...(reference ? { reference } : {}),
      categories: categories.map(({ name, count, matches }) => ({
        name: name.trim(),
        count: readCount(count) ?? 0,
        ...(reference && matches.length > 0 ? { matches: [...matches] } : {}),
      })),
    })),
  };
}

/** What cannot be read or is left empty; everything else the service knows better. */
export function unread(form: ProfileForm): readonly Fault[] {
  return form.flatMap(({ base, categories }, table) => {
    const at = `/tables/${table}`;
    const wrongBase = readCount(base) === 0 ? "Nobody answered" : countProblem(base);
    return [
      ...(wrongBase ? [{ pointer: `${at}/base`, message: wrongBase }] : []),
      ...(categories.length === 0
        ? [{ pointer: `${at}/categories`, message: "Add a group, or take the table out" }]
        : []),
      ...categories.flatMap(({ name, count }, index) => {
        const place = `${at}/categories/${index}`;
        const wrong = countProblem(count);
        return [
          ...(name.trim() ? [] : [{ pointer: `${place}/name`, message: "Give the group a name" }]),
          ...(wrong ? [{ pointer: `${place}/count`, message: wrong }] : []),
        ];
      }),
    ];
  });
}

/** The form with pasted rows in place of what stood of their characteristics. */
export function withPasted(
  form: ProfileForm,
  pasted: readonly PastedTable[],
  populations: readonly ReferencePopulation[],
): ProfileForm {
  const put = pasted.map(({ characteristic, base, categories }): TableForm => {
    const before = form.find((table) => table.characteristic === characteristic);
    return matched(
      {
        characteristic,
        base: String(base),
        reference: before?.reference ?? "",
        categories: categories.map(({ name, count }) => ({
          ...newCategory(),
          name,
          count: String(count),
          matches: before?.categories.find((one) => one.name === name)?.matches ?? [],
        })),
      },
      populations,
    );
  });
  const named = (table: TableForm) =>
    put.find(({ characteristic }) => characteristic === table.characteristic);
  return [
    ...form.map((table) => named(table) ?? table),
    ...put.filter((table) => !form.some((one) => one.characteristic === table.characteristic)),
  ];
}

/** Groups whose name the population has as well are the same people until somebody says otherwise. */
export function matched(table: TableForm, populations: readonly ReferencePopulation[]): TableForm {
  const population = populations.find(({ ref }) => ref === table.reference);
  const known = population?.categories.map(({ name }) => name) ?? [];
  return {
    ...table,
    categories: table.categories.map((category) => {
      const kept = category.matches.filter((name) => known.includes(name));
      const same = known.find((name) => plain(name) === plain(category.name));
      return { ...category, matches: kept.length > 0 || !same ? kept : [same] };
    }),
  };
}

/** "18 to 24", "18–24" and "18-24" are one name, and so are "85+" and "85 and over". */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/\bto\b|[–—]/g, "-")
    .replace(/\+|\bor over\b/g, " and over")
    .replaceAll(/[^a-z0-9-]/g, "");
}
