import { useId, useRef, useState } from "react";
import { sentenceOf } from "../plan/ConfirmDialog";
import { Dialog, DialogButtons } from "../shared/Dialog";
import { TextArea } from "../shared/inputs";

interface ReasonDialogProps {
  button: string;
  title: string;
  /** What is asked. */
  label: string;
  run: (reason: string) => Promise<void>;
  done: () => Promise<void>;
}

/** A button that asks why before it does something. */
export function ReasonDialog({ button, title, label, run, done }: ReasonDialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [reason, setReason] = useState("");
  const [error, setError] = useState<string>();
  const [running, setRunning] = useState(false);
  const confirm = async () => {
    if (running) return;
    if (!reason.trim()) return setError("Say why");
    setRunning(true);
    try {
      await run(reason.trim());
      dialog.current?.close();
      await done();
    } catch (failure) {
      setError(sentenceOf(failure));
    }
    setRunning(false);
  };
  return (
    <Dialog dialog={dialog} button={button} title={title} onOpen={() => setError(undefined)}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void confirm();
        }}
      >
        <TextArea
          id={id}
          label={label}
          error={error}
          rows={3}
          value={reason}
          maxLength={2000}
          onInput={setReason}
        />
        <DialogButtons dialog={dialog}>
          <button type="submit" className="govuk-button" aria-disabled={running}>
            {button}
          </button>
        </DialogButtons>
      </form>
    </Dialog>
  );
}
