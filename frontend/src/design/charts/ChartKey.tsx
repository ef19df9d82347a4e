import type { Point } from "./scales";

/** What the drawing means by its shapes and shades, in words. */
export function ChartKey({ points }: { points: readonly Point[] }) {
  const target = points.some((point) => point.target !== undefined);
  const band = points.some(({ band }) => band?.lower !== undefined || band?.upper !== undefined);
  const provisional = points.some((point) => point.provisional);
  if (!target && !provisional) return null;
  return (
    <ul className="dr-chart__key">
      {target && (
        <li>
          <svg viewBox="0 0 24 12" aria-hidden="true">
            <path className="dr-chart__target" d="M0 6H24" />
          </svg>
          Target
        </li>
      )}
      {band && (
        <li>
          <svg viewBox="0 0 24 12" aria-hidden="true">
            <path className="dr-chart__band" d="M0 0H24V12H0Z" />
          </svg>
          Target slightly missed
        </li>
      )}
      {provisional && (
        <li>
          <svg viewBox="0 0 24 12" aria-hidden="true">
            <path
              className="dr-chart__point dr-chart__point--provisional"
              d="M12 1L18 6L12 11L6 6Z"
            />
          </svg>
          Provisional (*)
        </li>
      )}
    </ul>
  );
}
