import type { ReactNode } from "react";
import { BarChart } from "../../design/charts/BarChart";
import { ChartFigure } from "../../design/charts/ChartFigure";
import { ChartKey } from "../../design/charts/ChartKey";
import type { Point } from "../../design/charts/scales";
import { TargetLineChart } from "../../design/charts/TargetLineChart";

interface ReadingsChartProps {
  name: string;
  unit?: string;
  /** Oldest first, at least one. */
  points: readonly Point[];
  table: ReactNode;
}

/** Few readings as bars, a run of them as a line against its target. */
export default function ReadingsChart({ name, unit, points, table }: ReadingsChartProps) {
  return (
    <ChartFigure caption={`${name}, reading by reading`} table={table}>
      {points.length < 3 ? (
        <BarChart points={points} unit={unit} />
      ) : (
        <TargetLineChart points={points} unit={unit} />
      )}
      <ChartKey points={points} />
    </ChartFigure>
  );
}
