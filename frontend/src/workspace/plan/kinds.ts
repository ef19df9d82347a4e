import type { PartContent, PartKind } from "../../api/content";

/** What a part of a plan is called. */
export const partWords: Readonly<Record<PartKind, { one: string; a: string }>> = {
  objectives: { one: "objective", a: "an objective" },
  actions: { one: "action", a: "an action" },
  measures: { one: "measure", a: "a measure" },
};

/** The kind that an address names. */
export function kindOf(name: string): PartKind | undefined {
  return name in partWords ? (name as PartKind) : undefined;
}

/** The wording that a part of a plan is known by. */
export function wordsOf({ fields }: PartContent): string {
  if ("wording" in fields) return fields.wording;
  return "text" in fields ? fields.text : fields.name;
}
