/** Lists that the service gives as a whole file. */
export type ListName =
  | "plans"
  | "objectives"
  | "actions"
  | "measures"
  | "audit"
  | "consultations"
  | "consultations/summary"
  | "representation"
  | "reports";

/** Addresses of a list as CSV, XLSX and JSON, with the same filters as on screen. */
export function listDownloads(
  list: ListName,
  filters: Readonly<Record<string, string | undefined>>,
  formats: readonly string[] = ["CSV", "XLSX", "JSON"],
): readonly { format: string; href: string }[] {
  return formats.map((format) => {
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(filters)) {
      if (value) query.set(name, value);
    }
    query.set("format", format.toLowerCase());
    return { format, href: `/api/v1/${list}?${query}` };
  });
}

/** Address of the whole plan in the format that an import takes back. */
export function planDocumentHref(plan: string): string {
  return `/api/v1/plans/${encodeURIComponent(plan)}/document`;
}

/** Addresses of a list that belongs to a plan, as CSV, XLSX and JSON. */
export function listOf(
  plan: string,
  list: "dispositions" | "measure-summary",
  asAt?: string,
): readonly { format: string; href: string }[] {
  return ["CSV", "XLSX", "JSON"].map((format) => ({
    format,
    href: `/api/v1/plans/${encodeURIComponent(plan)}/${list}?${asAt ? `asAt=${asAt}&` : ""}format=${format.toLowerCase()}`,
  }));
}

/** Addresses of the readings of a measure, as CSV, XLSX and JSON. */
export function readingDownloads(
  plan: string,
  measure: string,
): readonly { format: string; href: string }[] {
  return ["CSV", "XLSX", "JSON"].map((format) => {
    const query = new URLSearchParams({ plan, format: format.toLowerCase() });
    return { format, href: `/api/v1/measures/${encodeURIComponent(measure)}/readings?${query}` };
  });
}

/** Addresses of who answered a consultation, as CSV, XLSX and JSON. */
export function profileDownloads(ref: string): readonly { format: string; href: string }[] {
  return ["CSV", "XLSX", "JSON"].map((format) => ({
    format,
    href: `/api/v1/consultations/${encodeURIComponent(ref)}/profile?format=${format.toLowerCase()}`,
  }));
}
