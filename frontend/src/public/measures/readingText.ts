import type { MeasureRow, Reading } from "../../api/types";
import type { Point } from "../../design/charts/scales";
import { ukNumber } from "../../design/numbers";
import { words } from "../words";

type Judged = Pick<MeasureRow, "type" | "unit" | "target" | "targetUpper" | "good">;

/** The target in words: "at least 52.5%", "at most 5", "between 1 and 2", or that there is none. */
export function targetText({ type, unit, target, targetUpper, good }: Judged): string {
  if (target === undefined) return type === "DIRECTIONAL" ? directionText(good) : "None set";
  const figure = ukNumber(target, unit);
  if (type === "YES_NO" || type === "DOCUMENT") return target === 1 ? "Yes" : "No";
  if (good === "LOWER") return `At most ${figure}`;
  if (good === "IN_RANGE" && targetUpper !== undefined) {
    return `Between ${ukNumber(target)} and ${ukNumber(targetUpper, unit)}`;
  }
  return `At least ${figure}`;
}

function directionText(good: Judged["good"]): string {
  return good === "LOWER" ? "A decrease" : "An increase";
}

/** What a reading says: its figure, yes or no, or the words of its source. */
export function readingText(reading: Reading, measure?: Judged): string {
  const { value, text, provisional } = reading;
  const mark = provisional ? "*" : "";
  if (value === undefined) return (text ?? "No figure") + mark;
  if (measure?.type === "YES_NO" || measure?.type === "DOCUMENT") {
    return (value === 1 ? "Yes" : "No") + mark;
  }
  return ukNumber(value, measure?.unit) + mark;
}

/** The direction of travel against last year where that can be said, otherwise against the last period. */
export function travelText({ travel }: Pick<MeasureRow, "travel">): string {
  const { lastYear, lastPeriod } = travel;
  if (lastYear !== "NO_COMPARISON") return `${words.direction[lastYear]} on last year`;
  if (lastPeriod !== "NO_COMPARISON") return `${words.direction[lastPeriod]} on last period`;
  return words.direction.NO_COMPARISON;
}

/** Readings with a figure as points of a chart, oldest first. */
export function chartPoints(readings: readonly Reading[]): readonly Point[] {
  return readings
    .flatMap(({ period, value, target }) =>
      value === undefined ? [] : [{ label: period.label, value, target }],
    )
    .reverse();
}
