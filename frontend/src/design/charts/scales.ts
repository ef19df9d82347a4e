import { scaleBand, scaleLinear, scalePoint } from "d3-scale";

export interface Point {
  label: string;
  value: number;
  target?: number;
  /** Upper end where a range is good. */
  targetUpper?: number;
  /** Where "slightly missed" ends on either side of the target. */
  band?: { lower?: number; upper?: number };
  /** The figure may still change. */
  provisional?: boolean;
}

export const frame = { width: 640, height: 280, top: 16, right: 88, bottom: 40, left: 80 } as const;

function extent(points: readonly Point[]): [number, number] {
  const values = points
    .flatMap(({ value, target, targetUpper, band }) => [
      value,
      target,
      targetUpper,
      band?.lower,
      band?.upper,
    ])
    .filter((figure) => figure !== undefined);
  return [Math.min(0, ...values), Math.max(0, ...values)];
}

/** Figures to vertical pixels; the axis always starts at nought, so that lengths do not lie. */
export function vertical(points: readonly Point[]) {
  return scaleLinear()
    .domain(extent(points))
    .nice(4)
    .range([frame.height - frame.bottom, frame.top]);
}

/** Periods to horizontal pixels, for points on a line. */
export function alongLine(points: readonly Point[]) {
  return scalePoint()
    .domain(points.map((point) => point.label))
    .range([frame.left, frame.width - frame.right])
    .padding(0.3);
}

/** Periods to horizontal bands, for bars. */
export function alongBars(points: readonly Point[]) {
  return scaleBand()
    .domain(points.map((point) => point.label))
    .range([frame.left, frame.width - frame.right])
    .paddingInner(0.35)
    .paddingOuter(0.2);
}

/** Every n-th label only, so that at most eight stand under the axis. */
export function labelled(points: readonly Point[]): readonly Point[] {
  const step = Math.ceil(points.length / 8);
  return points.filter((_, index) => index % step === 0);
}
