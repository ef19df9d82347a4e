export type Precision = "DAY" | "MONTH" | "QUARTER" | "YEAR";

const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
const month = new Intl.DateTimeFormat("en-GB", {
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});
const clock = new Intl.DateTimeFormat("en-GB", {
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "Europe/London",
});

/** `2021-10-20` as "20 October 2021". A calendar date has no time zone, so none is applied. */
export function ukDate(iso: string): string {
  return day.format(new Date(`${iso}T00:00:00Z`));
}

/** A date only as exact as it was published: "November 2017" for a month, "2017" for a year. */
export function ukDateTo(precision: Precision, iso: string): string {
  const date = new Date(`${iso}T00:00:00Z`);
  switch (precision) {
    case "DAY":
      return day.format(date);
    case "MONTH":
      return month.format(date);
    case "QUARTER":
      return `the quarter to ${month.format(date)}`;
    case "YEAR":
      return String(date.getUTCFullYear());
  }
}

/** The time of day in London, such as "14:05", of a moment in milliseconds. */
export function ukTime(moment: number): string {
  return clock.format(new Date(moment));
}

const london = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "Europe/London" });

/** The day of a moment such as `2021-10-20T23:30:00Z` in London: "21 October 2021". */
export function ukDayOf(iso: string): string {
  return london.format(new Date(iso));
}

const moment = new Intl.DateTimeFormat("en-GB", {
  dateStyle: "long",
  timeStyle: "medium",
  timeZone: "Europe/London",
});

/** A moment such as `2021-10-20T13:05:09Z` as date and time in London: "20 October 2021 at 14:05:09". */
export function ukDateTime(iso: string): string {
  return moment.format(new Date(iso));
}
