function channel(hex: string, from: number): number {
  const share = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** Relative luminance (WCAG 2.2) of a colour written as `#rrggbb`: 0 is black, 1 is white. */
function luminance(hex: string): number {
  return 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
}

/** Black or white, whichever reads better on the council's accent colour. */
export function readableOn(hex: string): "#0b0c0c" | "#ffffff" {
  const background = luminance(hex);
  const withWhite = 1.05 / (background + 0.05);
  const withBlack = (background + 0.05) / 0.0533;
  return withWhite >= withBlack ? "#ffffff" : "#0b0c0c";
}
