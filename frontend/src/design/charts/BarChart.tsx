import { ukNumber } from "../numbers";
import { Axes } from "./Axes";
import { describe } from "./describe";
import { alongBars, frame, labelled, type Point, vertical } from "./scales";

interface BarChartProps {
  points: readonly Point[];
  unit?: string;
}

/** How far target and shade stand out beside a bar. */
const overhang = 16;

/** One bar per period, with a dashed mark at its target and a shade where that is slightly missed. */
export function BarChart({ points, unit }: BarChartProps) {
  const y = vertical(points);
  const x = alongBars(points);
  const reach = (label: string) => {
    const from = x(label) ?? 0;
    return { from: from - overhang, to: from + x.bandwidth() + overhang };
  };
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
      {points.map((point) => {
        const { label, value, provisional } = point;
        return (
          <g key={label}>
            <TargetShade {...reach(label)} point={point} y={y} />
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
            <TargetMark {...reach(label)} point={point} y={y} />
          </g>
        );
      })}
    </svg>
  );
}

interface TargetMarkProps {
  point: Point;
  from: number;
  to: number;
  y: (value: number) => number;
}

/** Where the target is slightly missed; it lies behind the bar. */
function TargetShade({ point, from, to, y }: TargetMarkProps) {
  const { target, targetUpper, band } = point;
  const shades = [
    [target, band?.lower],
    [targetUpper ?? target, band?.upper],
  ] as const;
  return (
    <>
      {shades.map(([bound, end]) =>
        bound === undefined || end === undefined ? null : (
          <rect
            key={end}
            className="dr-chart__band"
            x={from}
            width={to - from}
            y={Math.min(y(bound), y(end))}
            height={Math.abs(y(bound) - y(end))}
          />
        ),
      )}
    </>
  );
}

function TargetMark({ point: { target, targetUpper }, from, to, y }: TargetMarkProps) {
  return (
    <>
      {[target, targetUpper].map((bound) =>
        bound === undefined ? null : (
          <line
            key={bound}
            className="dr-chart__target"
            x1={from}
            x2={to}
            y1={y(bound)}
            y2={y(bound)}
          />
        ),
      )}
    </>
  );
}
