const decimal = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 4 });

/** A figure with thousands separators and no invented decimals; a per cent sign joins the figure. */
export function ukNumber(value: number, unit?: string): string {
  const figure = decimal.format(value);
  if (!unit) return figure;
  return unit === "%" ? `${figure}%` : `${figure} ${unit}`;
}

/** "1 action", "2 actions". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${decimal.format(count)} ${count === 1 ? one : many}`;
}
