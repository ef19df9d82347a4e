import { useState } from "react";
import { ApiError, isStale } from "../../api/errors";

/** Something that is wrong with a form, and the JSON pointer of its field where it has one. */
export interface Wrong {
  pointer?: string;
  message: string;
}

interface Outcome {
  wrong: readonly Wrong[];
  /** Grows with each attempt, so that the error summary takes the focus once for each. */
  attempt: number;
}

/** Sends a form once it is filled in, and keeps what was wrong with it. What is typed is never touched. */
export function useSubmission() {
  const [{ wrong, attempt }, setOutcome] = useState<Outcome>({ wrong: [], attempt: 0 });
  const [sending, setSending] = useState(false);
  const end = (found: readonly Wrong[]) =>
    setOutcome((was) => ({ wrong: found, attempt: was.attempt + 1 }));
  const submit = async (missing: readonly Wrong[], send: () => Promise<unknown>) => {
    if (sending) return;
    if (missing.length > 0) return end(missing);
    setSending(true);
    try {
      await send();
      setOutcome({ wrong: [], attempt: 0 });
    } catch (failure) {
      end(wrongOf(failure));
    }
    setSending(false);
  };
  const errorOf = (pointer: string) => wrong.find((one) => one.pointer === pointer)?.message;
  return { wrong, attempt, sending, submit, errorOf };
}

function wrongOf(failure: unknown): readonly Wrong[] {
  if (isStale(failure)) {
    return [
      {
        message:
          "Somebody changed this after you opened it. It is shown as it is now; what you typed is kept: look, and save again if it still holds.",
      },
    ];
  }
  if (!(failure instanceof ApiError)) {
    return [{ message: "The service did not answer. What you typed is kept: save again." }];
  }
  const { errors } = failure.problem;
  return errors?.length
    ? errors.map(({ pointer, message }) => ({ pointer, message }))
    : [{ message: failure.message }];
}
