import { useQueryClient } from "@tanstack/react-query";
import { useId, useRef, useState } from "react";
import type { Tagged } from "../../api/client";
import { type CycleEnd, endCycle } from "../../api/cycles";
import { ApiError, isStale } from "../../api/errors";
import type { Cycle } from "../../api/types";
import { announce } from "../../design/announce";
import { Dialog, DialogButtons } from "../shared/Dialog";
import { FieldNotes } from "../shared/FieldNotes";
import { useKeyOfContent } from "../shared/useKeyOfContent";
import { cycleStates } from "./words";

const ends: Readonly<Record<CycleEnd, { button: string; done: string; what: string }>> = {
  closure: {
    button: "Close this cycle",
    done: "is closed",
    what: "Service officers hand in nothing more, and reminders end. Reviewers may finish. It can be opened again with other dates.",
  },
  lock: {
    button: "Lock this cycle",
    done: "is locked",
    what: "Nothing of it is handed in any more, but by the equalities officer with a reason. It cannot be unlocked.",
  },
};

interface EndDialogProps {
  plan: string;
  cycle: Tagged<Cycle>;
  end: CycleEnd;
}

/** A button that closes or locks a cycle once a reason is given and confirmed. */
export function EndDialog({ plan, cycle, end }: EndDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const { button, what } = ends[end];
  const form = useEnding(plan, cycle, end, () => dialog.current?.close());
  return (
    <Dialog
      dialog={dialog}
      button={button}
      title={`${button}: ${cycle.body.title}?`}
      onOpen={form.begin}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void form.submit(event.currentTarget);
        }}
      >
        <p className="govuk-body">{what}</p>
        <div className={`govuk-form-group${form.error ? " govuk-form-group--error" : ""}`}>
          <label className="govuk-label govuk-label--s" htmlFor={`${id}-reason`}>
            Why?
          </label>
          <div className="govuk-hint" id={`${id}-hint`}>
            It stands in the audit trail.
          </div>
          <div role="alert">
            <FieldNotes id={id} error={form.error} />
          </div>
          <textarea
            className="govuk-textarea"
            id={`${id}-reason`}
            name="reason"
            rows={3}
            maxLength={2000}
            aria-describedby={`${id}-hint${form.error ? ` ${id}-error` : ""}`}
          />
        </div>
        <DialogButtons dialog={dialog}>
          <button
            type="submit"
            className="govuk-button govuk-button--warning"
            aria-disabled={form.ending}
          >
            {button}
          </button>
        </DialogButtons>
      </form>
    </Dialog>
  );
}

function useEnding(plan: string, cycle: Tagged<Cycle>, end: CycleEnd, close: () => void) {
  const client = useQueryClient();
  const keyOf = useKeyOfContent();
  const [error, setError] = useState<string>();
  const [ending, setEnding] = useState(false);
  const submit = async (form: HTMLFormElement) => {
    const reason = String(new FormData(form).get("reason") ?? "").trim();
    if (ending) return;
    if (!reason) return setError("Give a reason");
    setEnding(true);
    setError(undefined);
    const { ref } = cycle.body;
    try {
      await endCycle(plan, ref, end, cycle.etag, reason, keyOf({ reason, etag: cycle.etag }));
      close();
      announce(`Cycle ${ref} ${ends[end].done}`);
    } catch (failure) {
      setError(sentenceOf(failure));
    }
    // Also after a refusal: what stands behind the question is then how it is now.
    await client.invalidateQueries({ queryKey: ["cycles"] });
    setEnding(false);
  };
  return { error, ending, submit, begin: () => setError(undefined) };
}

function sentenceOf(failure: unknown): string {
  if (isStale(failure)) {
    const { state } = failure.problem.current as unknown as Cycle;
    return `Somebody changed this cycle after you opened it; it is now ${cycleStates[state].word.toLowerCase()}. The page behind shows it as it is now: look, and confirm again if it still holds.`;
  }
  if (failure instanceof ApiError) return failure.message;
  return "The service did not answer. Your reason is kept: confirm again.";
}
