import type { ConsultationDate } from "../../api/types";
import { ukDateTo } from "../../design/dates";

const months = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
] as const;

/** A day or a month as an officer writes it: "9 April 2021", "April 2021", 9/4/2021, 4/2021, 2021-04-09 or 2021-04. */
export function readDate(text: string): ConsultationDate | undefined {
  const words = text.trim().toLowerCase();
  const iso = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(words);
  if (iso) return dateOf(iso[1], iso[2], iso[3]);
  const figures = /^(?:(\d{1,2})[./])?(\d{1,2})[./](\d{4})$/.exec(words);
  if (figures) return dateOf(figures[3], figures[2], figures[1]);
  const named = /^(?:(\d{1,2}) )?([a-z]{3,}) (\d{4})$/.exec(words.replaceAll(/\s+/g, " "));
  if (!named) return undefined;
  const month = months.findIndex((name) => name.startsWith(named[2] ?? "")) + 1;
  return dateOf(named[3], String(month), named[1]);
}

/** None where there is no such day. */
function dateOf(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): ConsultationDate | undefined {
  const two = (part: string) => part.padStart(2, "0");
  const date = `${year}-${two(month ?? "")}-${two(day ?? "1")}`;
  const known = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(known.getTime()) || known.toISOString().slice(0, 10) !== date) return undefined;
  return { date, precision: day === undefined ? "MONTH" : "DAY" };
}

/** The date as {@link readDate} reads it back. */
export function writeDate({ date, precision }: ConsultationDate): string {
  return ukDateTo(precision, date);
}

/** What is wrong with a date that was typed; an empty one is none. */
export function dateProblem(text: string): string | undefined {
  if (!text.trim() || readDate(text)) return undefined;
  return `“${text.trim()}” is no date: write 9 April 2021, or April 2021 where only the month is known`;
}
