import type { MeasureRow, Reading } from "../../api/types";
import type { Point } from "../../design/charts/scales";
import { ukDate } from "../../design/dates";
import { ukNumber } from "../../design/numbers";
import { words } from "../words";

type Said = Pick<
  Reading,
  "value" | "text" | "provisional" | "document" | "numerator" | "denominator"
>;
type Measured = Pick<MeasureRow, "type" | "unit">;
type Judged = Pick<MeasureRow, "type" | "unit" | "target" | "targetUpper" | "good">;

/** The target in words: "at least 52.5%", "at most 5", "between 1 and 2", or that there is none. */
export function targetText({ type, unit: own, target, targetUpper, good }: Judged): string {
  const unit = unitOf({ type, unit: own });
  if (target === undefined) return type === "DIRECTIONAL" ? directionText(good) : "None set";
  const figure = ukNumber(target, unit);
  if (type === "YES_NO" || type === "DOCUMENT") return target === 1 ? "Yes" : "No";
  if (good === "LOWER") return `At most ${figure}`;
  if (good === "IN_RANGE" && targetUpper !== undefined) {
    return `Between ${ukNumber(target)} and ${ukNumber(targetUpper, unit)}`;
  }
  return `At least ${figure}`;
}

/** A measure with the target by which it is judged now: that of its latest reading, or the last one agreed. */
export function judgedNow<T extends Pick<MeasureRow, "targets" | "latestReading" | keyof Judged>>(
  measure: T,
): T {
  const { latestReading, targets } = measure;
  const now = latestReading?.target === undefined ? targets.at(-1) : latestReading;
  return now ? { ...measure, target: now.target, targetUpper: now.targetUpper } : measure;
}

function directionText(good: Judged["good"]): string {
  return good === "LOWER" ? "A decrease" : "An increase";
}

/** What a reading says: its figure, yes or no, or the words of its source. */
export function readingText(reading: Said, measure?: Measured): string {
  const { value, text, provisional, document } = reading;
  const mark = provisional ? "*" : "";
  if (document) return `${document.title}, ${ukDate(document.date)}${mark}`;
  const share = shareText(reading);
  if (value === undefined) return (share ?? text ?? "No figure") + mark;
  if (measure?.type === "YES_NO" || measure?.type === "DOCUMENT") {
    return (value === 1 ? "Yes" : "No") + mark;
  }
  if (measure?.type === "MILESTONE") return (value === 1 ? "Reached" : "Not reached") + mark;
  const figure = ukNumber(value, unitOf(measure)) + mark;
  return share ? `${figure} (${share})` : figure;
}

/** Whether a reading counts, and which one has taken the place of which. */
export function standingText(
  reading: Reading,
  all: readonly Reading[],
  measure?: Measured,
): string {
  const { standing, replacedBy, corrects, provisional } = reading;
  const said = (ref: string | undefined) => {
    const found = all.find((one) => one.ref === ref);
    return found ? readingText(found, measure) : ref;
  };
  if (standing === "CONFIRMED") return `Was provisional; final is ${said(replacedBy)}`;
  if (standing === "CORRECTED") return `Corrected to ${said(replacedBy)}`;
  if (provisional) return "Provisional";
  const before = all.find((one) => one.ref === corrects);
  if (!before) return "Final";
  const how = before.standing === "CONFIRMED" ? "was provisionally" : "corrected from";
  return `Final; ${how} ${said(corrects)}`;
}

/** "27 of 50", where both are known. */
function shareText({ numerator, denominator }: Said): string | undefined {
  if (numerator === undefined || denominator === undefined) return undefined;
  return `${ukNumber(numerator)} of ${ukNumber(denominator)}`;
}

/** The unit of a measure; a percentage needs none to be one. */
export function unitOf(measure?: Measured): string | undefined {
  return measure?.type === "PERCENT" ? "%" : measure?.unit;
}

/** The direction of travel against last year where that can be said, otherwise against the last period. */
export function travelText({ travel }: Pick<MeasureRow, "travel">): string {
  const { lastYear, lastPeriod } = travel;
  if (lastYear !== "NO_COMPARISON") return `${words.direction[lastYear]} on last year`;
  if (lastPeriod !== "NO_COMPARISON") return `${words.direction[lastPeriod]} on last period`;
  return words.direction.NO_COMPARISON;
}

/** Both directions of travel, each in words. */
export function directionsText({ travel }: Pick<MeasureRow, "travel">) {
  return {
    lastYear: words.direction[travel.lastYear],
    lastPeriod: words.direction[travel.lastPeriod],
  };
}

/** Readings that count and have a figure as points of a chart, oldest first. */
export function chartPoints(
  readings: readonly Reading[],
  type?: MeasureRow["type"],
): readonly Point[] {
  return readings
    .flatMap((reading) => {
      const { period, target, targetUpper, band, provisional, standing } = reading;
      const value = figureOf(reading, type);
      if (value === undefined || standing !== "STANDS") return [];
      return [{ label: period.label, value, target, targetUpper, band, provisional }];
    })
    .reverse();
}

/** The figure of a reading; a share that was published without one is worked out for the drawing. */
function figureOf(reading: Reading, type?: MeasureRow["type"]): number | undefined {
  const { value, numerator, denominator } = reading;
  if (value !== undefined || numerator === undefined || denominator === undefined) return value;
  return (numerator / denominator) * (type === "PERCENT" ? 100 : 1);
}
