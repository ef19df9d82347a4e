/** Reference that names the plan in force. */
export const currentPlan = "current";

export type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A path with what the address chooses; the plan in force goes without saying. */
export function withQuery(path: string, plan: string, query: Query = {}): string {
  const search = new URLSearchParams();
  if (plan !== currentPlan) search.set("plan", plan);
  for (const [name, value] of Object.entries(query)) {
    for (const one of typeof value === "string" ? [value] : (value ?? [])) {
      if (one) search.append(name, one);
    }
  }
  const text = search.toString();
  return text ? `${path}?${text}` : path;
}

/** The page of a list that an address asks for; whatever is no page is the first. */
export function pageIn(query: URLSearchParams): number {
  const page = Math.floor(Number(query.get("page") ?? "1"));
  return page > 0 && Number.isFinite(page) ? page : 1;
}

/** Every address of the dashboard and the workspace; a chosen plan travels in all of them. */
export const addresses = {
  overview: (plan: string) => withQuery("/", plan),
  role: (plan: string, slug: string, query?: Query) => withQuery(`/roles/${slug}`, plan, query),
  action: (plan: string, ref: string) => withQuery(`/actions/${ref}`, plan),
  measures: (plan: string, ref?: string) =>
    `${withQuery("/measures", plan)}${ref ? `#${ref}` : ""}`,
  measureList: (plan: string, query: Query) => withQuery("/measures", plan, query),
  measure: (plan: string, ref: string) => withQuery(`/measures/${ref}`, plan),
  consultations: (plan: string, query?: Query) => withQuery("/consultations", plan, query),
  consultation: (plan: string, ref: string) =>
    withQuery(`/consultations/${encodeURIComponent(ref)}`, plan),
  heard: (plan: string, query?: Query) => withQuery("/who-was-heard", plan, query),
  reports: (plan: string, query?: Query) => withQuery("/reports", plan, query),
  report: (plan: string, ref: string, query?: Query) =>
    withQuery(`/reports/${encodeURIComponent(ref)}`, plan, query),
  source: (plan: string, code: string, paragraph?: string) =>
    `${withQuery(`/sources/${code}`, plan)}${paragraph ? `#${paragraphId(paragraph)}` : ""}`,
  data: (plan: string) => withQuery("/data", plan),
  history: (plan: string) => withQuery("/history", plan),
  embed: (plan: string) => withQuery("/embed", plan),
  accessibility: (plan: string) => withQuery("/accessibility", plan),
  work: (plan: string) => withQuery("/work", plan),
  update: (plan: string, ref: string) => withQuery(`/work/updates/${ref}`, plan),
};

/** Id of a paragraph on the page of its paper; papers also name parts in words. */
export function paragraphId(number: string): string {
  return `paragraph-${number.toLowerCase().replaceAll(/[^a-z0-9.]+/g, "-")}`;
}
