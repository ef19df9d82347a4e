import { ukNumber } from "../numbers";
import { Axes } from "./Axes";
import { describe } from "./describe";
import { alongBars, frame, labelled, type Point, vertical } from "./scales";

interface BarChartProps {
  points: readonly Point[];
  unit?: string;
}

/** One bar per period, with a dashed mark at its target. */
export function BarChart({ points, unit }: BarChartProps) {
  const y = vertical(points);
  const x = alongBars(points);
  const middle = (label: string) => (x(label) ?? 0) + x.bandwidth() / 2;
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
        labels={labelled(points).map(({ label }) => ({ text: label, x: middle(label) }))}
      />
      {points.map(({ label, value, target, provisional }) => (
        <g key={label}>
          <rect
            className={`dr-chart__bar${provisional ? " dr-chart__bar--provisional" : ""}`}
            x={x(label)}
            width={x.bandwidth()}
            y={Math.min(y(value), y(0))}
            height={Math.abs(y(value) - y(0))}
          />
          <text x={middle(label)} y={y(value) - 6} textAnchor="middle" fontWeight="700">
            {ukNumber(value, unit === "%" ? unit : undefined)}
            {provisional && "*"}
          </text>
          {target !== undefined && (
            <line
              className="dr-chart__target"
              x1={(x(label) ?? 0) - 8}
              x2={(x(label) ?? 0) + x.bandwidth() + 8}
              y1={y(target)}
              y2={y(target)}
            />
          )}
        </g>
      ))}
    </svg>
  );
}
