import type { ReactNode } from "react";
import { Details } from "../Details";

interface ChartFigureProps {
  caption: string;
  /** Drawing, marked up as one picture with a description. */
  children: ReactNode;
  /** The same figures as a table. */
  table: ReactNode;
}

/** A drawing that never stands alone: its figures are in the table behind it. */
export function ChartFigure({ caption, children, table }: ChartFigureProps) {
  return (
    <figure className="dr-chart">
      <figcaption className="dr-chart__caption">{caption}</figcaption>
      {children}
      <Details
        summary={
          <>
            Show as a table<span className="govuk-visually-hidden">: {caption}</span>
          </>
        }
      >
        {table}
      </Details>
    </figure>
  );
}
