import type { Route } from "../../api/meetings";
import type { Wrong } from "../shared/useSubmission";
import { newStop, type StopDraft } from "./StopsInput";

/** The meetings of a route as they stand in the form. */
export function stopDrafts({ stops }: Route): readonly StopDraft[] {
  return stops.map(({ meeting, role, keyDecision }) => ({
    ...newStop(),
    meeting,
    role,
    keyDecision,
  }));
}

/** What is missing. */
export function wrongRoute(title: string, stops: readonly StopDraft[]): Wrong[] {
  return [
    ...(title.trim() ? [] : [{ pointer: "/title", message: "Say what goes this way" }]),
    ...stops.flatMap(({ meeting }, index) =>
      meeting
        ? []
        : [{ pointer: `/stops/${index}/meeting`, message: `Choose meeting ${index + 1}` }],
    ),
  ];
}

/** What is sent. */
export function routeFields(title: string, stops: readonly StopDraft[]) {
  return {
    title: title.trim(),
    stops: stops.map(({ meeting, role, keyDecision }) => ({ meeting, role, keyDecision })),
  };
}
