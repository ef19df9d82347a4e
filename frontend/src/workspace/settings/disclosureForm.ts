/** Rules as they are typed. */
export interface DisclosureForm {
  readonly threshold: string;
  readonly rounding: string;
}

/** The rules that a form says, or nothing where it cannot be read. */
export function rulesOf({ threshold, rounding }: DisclosureForm) {
  const t = whole(threshold);
  const r = whole(rounding);
  return t === undefined || r === undefined ? undefined : { threshold: t, rounding: r };
}

const whole = (text: string) => (/^[0-9]{1,3}$/.test(text.trim()) ? Number(text) : undefined);

/** What is wrong with a form; the service says the rest. */
export function disclosureFaults(form: DisclosureForm, reason: string) {
  return [
    ...(whole(form.threshold) === undefined
      ? [{ pointer: "/threshold", message: "Give the smallest figure that is told, from 3 to 100" }]
      : []),
    ...(whole(form.rounding) === undefined
      ? [{ pointer: "/rounding", message: "Give what figures are rounded to, from 1 up" }]
      : []),
    ...(reason.trim() ? [] : [{ pointer: "/reason", message: "Say why the rules change" }]),
  ];
}

/** How some counts would be told by rules: nothing below the threshold, others rounded, the higher one from the middle. */
export function toldBy(
  { threshold, rounding }: { threshold: number; rounding: number },
  counts: readonly number[],
): readonly { count: number; told: number | undefined }[] {
  return counts.map((count) => ({
    count,
    told: count < threshold ? undefined : Math.floor((count + rounding / 2) / rounding) * rounding,
  }));
}
