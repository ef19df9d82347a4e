import { ukNumber } from "../numbers";
import { frame } from "./scales";

interface AxesProps {
  ticks: readonly number[];
  y: (value: number) => number;
  labels: readonly { text: string; x: number }[];
  unit?: string;
}

/** Grid lines with their figures, and the periods under the drawing. */
export function Axes({ ticks, y, labels, unit }: AxesProps) {
  return (
    <g>
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            className="dr-chart__axis"
            x1={frame.left}
            x2={frame.width - frame.right}
            y1={y(tick)}
            y2={y(tick)}
            strokeDasharray={tick === 0 ? undefined : "2 4"}
          />
          <text x={frame.left - 8} y={y(tick) + 5} textAnchor="end">
            {ukNumber(tick, unit === "%" ? unit : undefined)}
          </text>
        </g>
      ))}
      {labels.map(({ text, x }) => (
        <text key={text} x={x} y={frame.height - frame.bottom + 24} textAnchor="middle">
          {text}
        </text>
      ))}
    </g>
  );
}
