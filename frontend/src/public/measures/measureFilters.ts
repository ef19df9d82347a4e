import type { Query } from "../../app/addresses";

const ratings = ["GREEN", "AMBER", "RED", "DATA_ONLY", "NOT_DUE", "LATE"] as const;
const directions = ["IMPROVED", "SUSTAINED", "DECLINED", "NO_COMPARISON"] as const;

type Direction = (typeof directions)[number];

/** Filters of the list of measures as they stand in the address. */
export interface MeasureFilters {
  readonly rating?: (typeof ratings)[number][];
  readonly lastYear?: Direction[];
  readonly lastPeriod?: Direction[];
}

/** The day for which the roll-up is asked, where the address names one. */
export function readAsAt(search: string): string | undefined {
  const day = new URLSearchParams(search).get("asAt") ?? "";
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : undefined;
}

const quartersShown = 8;

/** Ends of the quarters before a day, the latest first, with the names that councils give them. */
export function quartersBefore(day: string): readonly { end: string; name: string }[] {
  const [year = 0, month = 1] = day.split("-").map(Number);
  const current = year * 4 + Math.floor((month - 1) / 3);
  return Array.from({ length: quartersShown }, (_, back) => {
    const before = current - 1 - back;
    const calendar = Math.floor(before / 4);
    const quarter = before % 4;
    const start = quarter === 0 ? calendar - 1 : calendar;
    return {
      end: `${calendar}-${["03-31", "06-30", "09-30", "12-31"][quarter]}`,
      name: `quarter ${quarter === 0 ? 4 : quarter} of ${start}/${String(start + 1).slice(-2)}`,
    };
  });
}

/** What "N/A" takes together in the roll-up of ratings. */
export const notApplicable = ["DATA_ONLY", "NOT_DUE", "LATE"] as const;

/** Reads the filters from the address; words that are none are left out. */
export function readMeasureFilters(search: string): MeasureFilters {
  const query = new URLSearchParams(search);
  const some = <T extends string>(name: string, known: readonly T[]) => {
    const given = query.getAll(name).flatMap((value) => value.split(","));
    const found = known.filter((one) => given.includes(one));
    return found.length > 0 ? { [name]: found } : {};
  };
  return {
    ...some("rating", ratings),
    ...some("lastYear", directions),
    ...some("lastPeriod", directions),
  };
}

/** True when the list shows less than all of the plan. */
export function isFilteredList(filters: MeasureFilters): boolean {
  return Object.keys(filters).length > 0;
}

/** The filters as the address writes them. */
export function writeMeasureFilters(filters: MeasureFilters): Query {
  return Object.fromEntries(
    Object.entries(filters).map(([name, values]) => [name, (values as string[]).join(",")]),
  );
}
