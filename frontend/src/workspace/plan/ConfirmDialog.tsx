import type { ReactNode } from "react";
import { useRef, useState } from "react";
import { isStale } from "../../api/errors";
import { Dialog, DialogButtons } from "../shared/Dialog";
import { faultsOf } from "./faults";

interface ConfirmDialogProps {
  button: string;
  title: string;
  /** What the button that does it says, when it is not what opened the dialog. */
  confirm?: string;
  /** False for an ordinary step on the way: what gives pause is red. */
  warning?: boolean;
  /** What it comes to. */
  children: ReactNode;
  run: () => Promise<void>;
  done: () => Promise<void>;
}

/** A button that does something once it is confirmed. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { button, title, confirm = button, warning = true, children, run, done } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const [error, setError] = useState<string>();
  const [running, setRunning] = useState(false);
  const go = async () => {
    if (running) return;
    setRunning(true);
    try {
      await run();
      dialog.current?.close();
      await done();
    } catch (failure) {
      setError(sentenceOf(failure));
    }
    setRunning(false);
  };
  return (
    <Dialog
      dialog={dialog}
      button={button}
      title={title}
      warning={warning}
      onOpen={() => setError(undefined)}
    >
      <p className="govuk-body">{children}</p>
      <div role="alert">
        {error && (
          <p className="govuk-error-message">
            <span className="govuk-visually-hidden">Error:</span> {error}
          </p>
        )}
      </div>
      <DialogButtons dialog={dialog}>
        <button
          type="button"
          className={`govuk-button${warning ? " govuk-button--warning" : ""}`}
          aria-disabled={running}
          onClick={() => void go()}
        >
          {confirm}
        </button>
      </DialogButtons>
    </Dialog>
  );
}

/** Why something was not done, in one piece. */
export function sentenceOf(failure: unknown): string {
  if (isStale(failure)) return "Somebody changed it after you opened it. Load the page anew first.";
  return faultsOf(failure)
    .map(({ message }) => message)
    .join(" ");
}
