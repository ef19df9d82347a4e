import { useQueryClient } from "@tanstack/react-query";
import { useId, useRef, useState } from "react";
import { releaseFigure, type SuppressedFigure } from "../../../api/trueFigures";
import { announce } from "../../../design/announce";
import { Dialog, DialogButtons } from "../../shared/Dialog";
import { ErrorSummary } from "../../shared/ErrorSummary";
import { TextArea } from "../../shared/inputs";
import { useKeyOfContent } from "../../shared/useKeyOfContent";
import { useSubmission } from "../../shared/useSubmission";

interface ReleaseDialogProps {
  recordRef: string;
  figure: SuppressedFigure;
  /** "Age: 18 to 24". */
  name: string;
}

/** A button that lets the rules decide anew on a figure that was not shown, once it is said why. */
export function ReleaseDialog({ recordRef, figure, name }: ReleaseDialogProps) {
  const client = useQueryClient();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const keyOf = useKeyOfContent();
  const [reason, setReason] = useState("");
  const form = useSubmission();
  const given = reason.trim();
  const missing = given ? [] : [{ pointer: "/reason", message: "Say why it is released" }];
  const send = async () => {
    const { characteristic, category } = figure;
    const release = { characteristic, ...(category ? { category } : {}), reason: given };
    await releaseFigure(recordRef, release, keyOf(release));
    dialog.current?.close();
    announce(`${name} is released`);
    await client.invalidateQueries({ queryKey: ["profile-preview", recordRef] });
    await client.invalidateQueries({ queryKey: ["true-figures", recordRef] });
  };
  return (
    <Dialog dialog={dialog} button={`Release ${name}`} title={`Release ${name}?`}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void form.submit(missing, send);
        }}
      >
        <p className="govuk-body">
          The rules decide anew in the next publication. It is shown then only if its number is
          large enough and gives nothing else away. Your name and the reason are kept.
        </p>
        <ErrorSummary
          attempt={form.attempt}
          errors={form.wrong.map(({ message }) => ({ message, fieldId: id }))}
        />
        <TextArea
          id={id}
          label="Why?"
          error={form.errorOf("/reason")}
          value={reason}
          onInput={setReason}
          rows={3}
          maxLength={2000}
        />
        <DialogButtons dialog={dialog}>
          <button type="submit" className="govuk-button" aria-disabled={form.sending}>
            Release it
          </button>
        </DialogButtons>
      </form>
    </Dialog>
  );
}
