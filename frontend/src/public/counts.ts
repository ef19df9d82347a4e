import type { Band, Counts } from "../api/types";
import type { BarPart } from "../design/StackedBar";

const order: readonly (readonly [Band, keyof Counts])[] = [
  ["COMPLETE", "complete"],
  ["GREEN", "green"],
  ["AMBER", "amber"],
  ["RED", "red"],
  ["NOT_RATED", "notRated"],
  ["CLOSED", "closed"],
];

/** Counts as parts of a bar; each opens the list behind it where there is one. */
export function barParts(counts: Counts, hrefOf?: (band: Band) => string): readonly BarPart[] {
  return order
    .filter(([band]) => band !== "CLOSED" || counts.closed > 0)
    .map(([band, key]) => ({ look: band, count: counts[key], href: hrefOf?.(band) }));
}
