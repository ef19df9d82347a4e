import { line } from "d3-shape";
import { ukNumber } from "../numbers";
import { Axes } from "./Axes";
import { describe } from "./describe";
import { Marker } from "./Marker";
import { alongLine, frame, labelled, type Point, vertical } from "./scales";
import { TargetBand } from "./TargetBand";

interface TargetLineChartProps {
  points: readonly Point[];
  unit?: string;
}

/** Readings over time as a line, their target as a dashed one; both are named where they end. */
export function TargetLineChart({ points, unit }: TargetLineChartProps) {
  const y = vertical(points);
  const x = alongLine(points);
  const at = (point: Point) => x(point.label) ?? 0;
  const readings = line<Point>(at, (point) => y(point.value));
  const last = points.at(-1);
  return (
    <svg
      className="dr-chart__picture"
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      role="img"
      aria-label={describe(points, unit)}
    >
      <Axes
        ticks={y.ticks(4)}
        y={y}
        unit={unit}
        labels={labelled(points).map((point) => ({ text: point.label, x: at(point) }))}
      />
      <TargetBand points={points} x={at} y={y} />
      <path className="dr-chart__line" d={readings(points) ?? undefined} />
      {points.map((point) => (
        <Marker
          key={point.label}
          x={at(point)}
          y={y(point.value)}
          provisional={point.provisional}
        />
      ))}
      {last && <EndLabels last={last} x={at(last) + 12} y={y} unit={unit} />}
    </svg>
  );
}

interface EndLabelsProps {
  last: Point;
  x: number;
  y: (value: number) => number;
  unit?: string;
}

function EndLabels({ last, x, y, unit }: EndLabelsProps) {
  const reading = y(last.value);
  const target = last.target === undefined ? undefined : y(last.target);
  // The two names keep a line's height apart where reading and target nearly meet.
  const clash = target !== undefined && Math.abs(target - reading) < 16;
  const below = clash && target >= reading;
  return (
    <>
      <text x={x} y={reading + 5} fontWeight="700">
        {ukNumber(last.value, unit === "%" ? unit : undefined)}
        {last.provisional && "*"}
      </text>
      {target !== undefined && (
        <text x={x} y={clash ? reading + (below ? 21 : -11) : target + 5}>
          Target
        </text>
      )}
    </>
  );
}
