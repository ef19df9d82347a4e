interface MarkerProps {
  x: number;
  y: number;
  provisional: boolean | undefined;
}

const reach = 7;

/** A reading on a line: a ring, or a diamond while its figure may still change. */
export function Marker({ x, y, provisional }: MarkerProps) {
  if (!provisional) return <circle className="dr-chart__point" cx={x} cy={y} r="4.5" />;
  return (
    <path
      className="dr-chart__point dr-chart__point--provisional"
      d={`M${x} ${y - reach}L${x + reach} ${y}L${x} ${y + reach}L${x - reach} ${y}Z`}
    />
  );
}
