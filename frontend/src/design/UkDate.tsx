import { ukDate } from "./dates";

/** A calendar date in words that machines can read as well. */
export function UkDate({ iso }: { iso: string }) {
  return <time dateTime={iso}>{ukDate(iso)}</time>;
}
