import { ukNumber } from "../numbers";
import type { Point } from "./scales";

/** What the drawing shows, in one sentence for people who cannot see it. */
export function describe(points: readonly Point[], unit?: string): string {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return "No readings";
  const figure = ({ value, provisional }: Point) =>
    ukNumber(value, unit) + (provisional ? " (provisional)" : "");
  const target =
    last.target === undefined ? "" : ` against a target of ${ukNumber(last.target, unit)}`;
  if (points.length === 1) return `${last.label}: ${figure(last)}${target}`;
  return (
    `From ${figure(first)} in ${first.label} ` + `to ${figure(last)} in ${last.label}${target}`
  );
}
