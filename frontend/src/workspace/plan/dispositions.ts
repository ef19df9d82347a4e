import type { ActionContent, DispositionFields, DispositionKind } from "../../api/types";

/** What was put down of what becomes of an action. */
export interface Ending {
  readonly ref: string;
  readonly wording: string;
  readonly disposition: DispositionKind | "";
  readonly toPlan: string;
  readonly toAction: string;
  readonly reason: string;
}

/** Whether an action goes on in another one. */
export const goesOn = (kind: DispositionKind | "") =>
  kind === "CARRIED_FORWARD" || kind === "MERGED";

/** Every action of a plan that ends; one that stands in the plan that follows is put down as carried forward. */
export function endingsOf(
  actions: readonly ActionContent[],
  next?: { plan: string; actions: readonly ActionContent[] },
): readonly Ending[] {
  return actions.map(({ ref, fields }) => {
    const on = next?.actions.some((action) => action.ref === ref) ?? false;
    return {
      ref,
      wording: fields.wording,
      disposition: on ? "CARRIED_FORWARD" : "",
      toPlan: next?.plan ?? "",
      toAction: on ? ref : "",
      reason: "",
    };
  });
}

/** Dispositions as the service takes them; an action that nothing was put down for is left out, and it says so. */
export function dispositionsOf(endings: readonly Ending[]): Record<string, DispositionFields> {
  return Object.fromEntries(
    endings.flatMap(({ ref, disposition, toPlan, toAction, reason }) => {
      if (!disposition) return [];
      const [plan, action, why] = [toPlan.trim(), toAction.trim(), reason.trim()];
      const to = goesOn(disposition) && plan && action ? { to: { plan, action } } : {};
      return [[ref, { disposition, ...to, ...(why ? { reason: why } : {}) }]];
    }),
  );
}

/** The place of the form that a pointer into the dispositions leads to. */
export function endingPlace(pointer: string): string {
  const [, , ref = "", field = "disposition"] = pointer.split("/");
  return `/dispositions/${ref}/${field}`;
}
