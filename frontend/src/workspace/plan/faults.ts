import { ApiError, isSignedOut } from "../../api/errors";
import { inWords } from "../shared/words";
import { type Fault, placeId } from "./specForm";

/** The place of a form that a pointer leads to; empty where it has none. */
type Place = (pointer: string) => string;

/** Why something was not saved, place by place; what is typed stays in any case. */
export function faultsOf(error: unknown): readonly Fault[] {
  if (isSignedOut(error)) {
    return whole(
      "You are no longer signed in. Sign in again in another tab, then save here again.",
    );
  }
  if (!(error instanceof ApiError) || error.status >= 500) {
    return whole("The service did not answer. What you typed is kept: save again.");
  }
  const { errors, detail } = error.problem;
  if (!errors?.length) return whole(inWords(detail ?? error.message));
  return errors.map(({ pointer, message }) => ({ pointer, message: inWords(message) }));
}

const whole = (message: string): readonly Fault[] => [{ pointer: "", message }];

/** Faults as the error summary lists them, each with the way to the nearest control. */
export function summarised(place: Place, faults: readonly Fault[]) {
  return faults.map(({ pointer, message }) => {
    const found = place(pointer);
    return { message, ...(found ? { fieldId: placeId(found) } : {}) };
  });
}

/** The first message for each place of the form. */
export function messagesAt(place: Place, faults: readonly Fault[]) {
  const found: Record<string, string> = {};
  for (const { pointer, message } of faults) found[place(pointer)] ??= message;
  return found;
}
