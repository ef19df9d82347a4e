import { useQueryClient } from "@tanstack/react-query";
import { useId, useRef, useState } from "react";
import type { Tagged } from "../../api/client";
import { type CycleReopening, reopenCycle } from "../../api/cycles";
import type { Cycle } from "../../api/types";
import { announce } from "../../design/announce";
import { Dialog, DialogButtons } from "../shared/Dialog";
import { ErrorSummary } from "../shared/ErrorSummary";
import { TextArea, TextInput } from "../shared/inputs";
import { useKeyOfContent } from "../shared/useKeyOfContent";
import { useSubmission } from "../shared/useSubmission";

const empty: CycleReopening = { reason: "", dueOn: "", closesOn: "" };

type Name = keyof CycleReopening;

const names: readonly Name[] = ["dueOn", "closesOn", "reason"];

const needed: Readonly<Record<Name, string>> = {
  dueOn: "Say when updates are due now",
  closesOn: "Say when the window closes now",
  reason: "Give a reason",
};

/** A button that opens a closed cycle again, once it is said why and until when. */
export function ReopenDialog({ plan, cycle }: { plan: string; cycle: Tagged<Cycle> }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const form = useReopening(plan, cycle, () => dialog.current?.close());
  const field = (name: Name) => ({
    id: `${id}-${name}`,
    error: form.errorOf(`/${name}`),
    value: form.wanted[name],
    onInput: (value: string) => form.write({ [name]: value }),
  });
  return (
    <Dialog
      dialog={dialog}
      button="Open this cycle again"
      title={`Open this cycle again: ${cycle.body.title}?`}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void form.submit();
        }}
      >
        <p className="govuk-body">
          Service officers can hand in again, and are reminded again, until the new dates. Heads of
          service have until the window closes.
        </p>
        <ErrorSummary
          attempt={form.attempt}
          errors={form.wrong.map(({ pointer, message }) => ({
            message: inWordsOfTheDialog(message),
            ...(pointer ? { fieldId: `${id}-${pointer.slice(1)}` } : {}),
          }))}
        />
        <TextInput {...field("dueOn")} type="date" label="Updates due from officers" />
        <TextInput {...field("closesOn")} type="date" label="Window closes on" />
        <TextArea
          {...field("reason")}
          label="Why?"
          hint="It stands in the audit trail."
          rows={3}
          maxLength={2000}
        />
        <DialogButtons dialog={dialog}>
          <button type="submit" className="govuk-button" aria-disabled={form.sending}>
            Open this cycle again
          </button>
        </DialogButtons>
      </form>
    </Dialog>
  );
}

function useReopening(plan: string, cycle: Tagged<Cycle>, close: () => void) {
  const client = useQueryClient();
  const keyOf = useKeyOfContent();
  const [wanted, setWanted] = useState(empty);
  const submission = useSubmission();
  const send = async () => {
    const { ref } = cycle.body;
    try {
      await reopenCycle(plan, ref, cycle.etag, wanted, keyOf({ wanted, etag: cycle.etag }));
      close();
      announce(`Cycle ${ref} is open again`);
    } finally {
      // Also after a refusal: what stands behind the question is then how it is now.
      await client.invalidateQueries({ queryKey: ["cycles"] });
    }
  };
  const submit = () => {
    const missing = names.filter((name) => !wanted[name].trim());
    return submission.submit(
      missing.map((name) => ({ pointer: `/${name}`, message: needed[name] })),
      send,
    );
  };
  const write = (part: Partial<CycleReopening>) => setWanted({ ...wanted, ...part });
  return { ...submission, wanted, write, submit };
}

/** The service's sentence with the names of the fields as they stand here. */
function inWordsOfTheDialog(message: string): string {
  return message
    .replaceAll("dueOn", "“Updates due from officers”")
    .replaceAll("closesOn", "“Window closes on”");
}
