import type { ReactNode } from "react";
import { ukNumber } from "../numbers";
import "./shares.scss";

/** One group of people: its share of those who answered, and of everybody. */
export interface ShareRow {
  key: string;
  label: ReactNode;
  /** The label as a text, for the sentence that describes the drawing. */
  name: string;
  /** Per cent; absent where it may not be told. */
  share?: number;
  /** Where the share may lie, per cent. */
  interval?: { low: number; high: number };
  /** Share of the population, per cent; absent where there is nothing to compare with. */
  population?: number;
  /** Said after the figures, such as a verdict as word and shape. */
  aside?: ReactNode;
  /** The verdict as a text, for the sentence that describes the drawing. */
  said?: string;
  /** Said in place of the figures where there are none. */
  missing: string;
}

interface ShareChartProps {
  rows: readonly ShareRow[];
}

const percent = (value: number) => `${ukNumber(value)}%`;

/** Shares as bars from nought with the span they may lie in, and the population's share as a diamond. */
export function ShareChart({ rows }: ShareChartProps) {
  const highest = Math.max(
    ...rows.flatMap(({ share, interval, population }) => [
      share ?? 0,
      interval?.high ?? 0,
      population ?? 0,
    ]),
    1,
  );
  const end = Math.min(100, Math.ceil(highest / 5) * 5);
  const at = (value: number) => `${(value / end) * 100}%`;
  return (
    <>
      <ul className="dr-shares">
        {rows.map((row) => (
          <li key={row.key}>
            <p className="dr-shares__head">
              <strong>{row.label}</strong> <span>{figures(row)}</span> {row.aside}
            </p>
            <div className="dr-shares__track" role="img" aria-label={describe(row)}>
              {row.share !== undefined && (
                <span className="dr-shares__bar" style={{ width: at(row.share) }} />
              )}
              {row.interval && (
                <span
                  className="dr-shares__span"
                  style={{
                    left: at(row.interval.low),
                    width: at(row.interval.high - row.interval.low),
                  }}
                />
              )}
              {row.population !== undefined && (
                <span className="dr-shares__population" style={{ left: at(row.population) }} />
              )}
            </div>
          </li>
        ))}
      </ul>
      <Key end={end} />
    </>
  );
}

function figures({ share, population, missing }: ShareRow): string {
  const all = population === undefined ? "" : `${percent(population)} of the population`;
  if (share === undefined) return all ? `${missing}; ${all}` : missing;
  return all
    ? `${percent(share)} of those who answered, ${all}`
    : `${percent(share)} of those who answered`;
}

function describe(row: ShareRow): string {
  const { name, interval, said } = row;
  const span = interval ? `, between ${percent(interval.low)} and ${percent(interval.high)}` : "";
  return `${name}: ${figures(row)}${span}${said ? `. ${said}` : ""}`;
}

/** What the drawing means by its shapes. */
function Key({ end }: { end: number }) {
  return (
    <ul className="dr-chart__key">
      <li>
        <span className="dr-shares__sample" aria-hidden="true">
          <span className="dr-shares__bar" style={{ width: "100%" }} />
        </span>
        Those who answered
      </li>
      <li>
        <span className="dr-shares__sample" aria-hidden="true">
          <span className="dr-shares__span" style={{ left: 0, width: "100%" }} />
        </span>
        Where their share may lie, 19 times out of 20
      </li>
      <li>
        <span className="dr-shares__sample" aria-hidden="true">
          <span className="dr-shares__population" style={{ left: "50%" }} />
        </span>
        The population
      </li>
      <li>The whole width is {percent(end)}</li>
    </ul>
  );
}
