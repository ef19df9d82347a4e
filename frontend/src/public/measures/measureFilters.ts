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
