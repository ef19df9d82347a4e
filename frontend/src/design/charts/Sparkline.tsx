import { scaleLinear, scalePoint } from "d3-scale";
import { line } from "d3-shape";
import { describe } from "./describe";
import type { Point } from "./scales";

interface SparklineProps {
  /** Oldest first, at least two. */
  points: readonly Point[];
  unit?: string;
}

const size = { width: 120, height: 32, edge: 5 } as const;

/** The run of the readings at a glance; the figures themselves stand in the table beside it. */
export default function Sparkline({ points, unit }: SparklineProps) {
  const values = points.map((point) => point.value);
  const x = scalePoint()
    .domain(points.map((point) => point.label))
    .range([size.edge, size.width - size.edge]);
  const y = scaleLinear()
    .domain([Math.min(...values), Math.max(...values)])
    .range([size.height - size.edge, size.edge]);
  const at = (point: Point) => x(point.label) ?? 0;
  const run = line<Point>(at, (point) => y(point.value));
  const last = points.at(-1);
  return (
    <svg
      className="dr-spark"
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={describe(points, unit)}
    >
      <path className="dr-chart__line" d={run(points) ?? undefined} />
      {last && <circle className="dr-chart__point" cx={at(last)} cy={y(last.value)} r="3" />}
    </svg>
  );
}
