import type { AnswerState, CycleAction, CycleBoard, CycleService } from "../../api/types";
import { answerStates } from "./words";

/** What the list of the board shows, as it stands in the address. */
export interface BoardFilter {
  readonly state?: AnswerState;
  /** Late by the officer, or by the head of service. */
  readonly late?: "officer" | "head";
}

/** Reads the filter from the address; a word that it does not know counts as none. */
export function readBoardFilter(search: string): BoardFilter {
  const query = new URLSearchParams(search);
  const state = query.get("state");
  const late = query.get("late");
  return {
    ...(state && state in answerStates ? { state: state as AnswerState } : {}),
    ...(late === "officer" || late === "head" ? { late } : {}),
  };
}

/** The services with the actions that the filter lets through; those without any are left out. */
export function servicesShown(board: CycleBoard, filter: BoardFilter): readonly CycleService[] {
  return board.services
    .map((service) => ({
      ...service,
      actions: service.actions.filter((action) => isShown(action, filter)),
    }))
    .filter(({ actions }) => actions.length > 0);
}

function isShown(action: CycleAction, { state, late }: BoardFilter): boolean {
  return (!state || action.state === state) && (!late || action[late] === "LATE");
}

/** What the list shows, in words. */
export function filterText({ state, late }: BoardFilter): string | undefined {
  if (state) return answerStates[state].word.toLowerCase();
  if (late === "officer") return "late by the officer";
  if (late === "head") return "late by the head of service";
  return undefined;
}

/** Whether the officer still owes the answer, so that a reminder can help. */
export function isOwed({ state }: CycleAction): boolean {
  return state === "NOT_STARTED" || state === "DRAFT" || state === "RETURNED";
}
