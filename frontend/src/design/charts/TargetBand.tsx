import { area, curveStep, line } from "d3-shape";
import type { Point } from "./scales";

interface TargetBandProps {
  points: readonly Point[];
  x: (point: Point) => number;
  y: (value: number) => number;
}

/** The target over time as a dashed line, with a shaded band where it is slightly missed. */
export function TargetBand({ points, x, y }: TargetBandProps) {
  const target = (of: (point: Point) => number | undefined) =>
    line<Point>(x, (point) => y(of(point) ?? 0))
      .defined((point) => of(point) !== undefined)
      .curve(curveStep)(points) ?? undefined;
  const between = (
    from: (point: Point) => number | undefined,
    to: (point: Point) => number | undefined,
  ) =>
    area<Point>(
      x,
      (point) => y(from(point) ?? 0),
      (point) => y(to(point) ?? 0),
    )
      .defined((point) => from(point) !== undefined && to(point) !== undefined)
      .curve(curveStep)(points) ?? undefined;
  return (
    <>
      <path
        className="dr-chart__band"
        d={between(
          ({ target }) => target,
          ({ band }) => band?.lower,
        )}
      />
      <path
        className="dr-chart__band"
        d={between(
          ({ target, targetUpper }) => targetUpper ?? target,
          ({ band }) => band?.upper,
        )}
      />
      <path className="dr-chart__target" d={target(({ target }) => target)} />
      <path className="dr-chart__target" d={target(({ targetUpper }) => targetUpper)} />
    </>
  );
}
