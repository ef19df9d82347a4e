import { useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { navigate } from "wouter-preact/use-browser-location";
import type { Tagged } from "../../api/client";
import { meetingsKey, take } from "../../api/meetings";
import { announce } from "../../design/announce";
import { Dialog, DialogButtons } from "../shared/Dialog";
import { ErrorSummary } from "../shared/ErrorSummary";
import { useSubmission } from "../shared/useSubmission";

interface TakeAwayProps {
  kind: Parameters<typeof take>[0];
  opened: Tagged<{ ref: string }>;
  title: string;
  hint: string;
  /** Where to go once it is gone. */
  back: string;
}

/** Takes away what was set up by mistake, once that is confirmed. */
export function TakeAway({ kind, opened, title, hint, back }: TakeAwayProps) {
  const client = useQueryClient();
  const dialog = useRef<HTMLDialogElement>(null);
  const form = useSubmission();
  const confirm = () =>
    form.submit([], async () => {
      await take(kind, opened.body.ref, opened.etag);
      dialog.current?.close();
      announce(`${opened.body.ref} is taken away`);
      navigate(back);
      await client.invalidateQueries({ queryKey: meetingsKey });
    });
  return (
    <Dialog dialog={dialog} button={title} title={title} warning>
      <ErrorSummary attempt={form.attempt} errors={form.wrong} />
      <p className="govuk-body">{hint}</p>
      <DialogButtons dialog={dialog}>
        <button
          type="button"
          className="govuk-button govuk-button--warning"
          aria-disabled={form.sending}
          onClick={() => void confirm()}
        >
          Take it away
        </button>
      </DialogButtons>
    </Dialog>
  );
}
