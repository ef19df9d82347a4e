import type { ReactNode } from "react";
import { useId, useRef, useState } from "react";
import { isStale } from "../../api/errors";
import { faultsOf } from "./faults";

interface ConfirmDialogProps {
  button: string;
  title: string;
  /** What it comes to. */
  children: ReactNode;
  run: () => Promise<void>;
  done: () => Promise<void>;
}

/** A button that does what cannot be undone once it is confirmed. */
export function ConfirmDialog({ button, title, children, run, done }: ConfirmDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [error, setError] = useState<string>();
  const [running, setRunning] = useState(false);
  const confirm = async () => {
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
    <>
      <button
        type="button"
        className="govuk-button govuk-button--warning"
        onClick={() => {
          setError(undefined);
          dialog.current?.showModal();
        }}
      >
        {button}
      </button>
      <dialog className="dr-dialog" ref={dialog} aria-labelledby={`${id}-title`}>
        <h2 className="govuk-heading-m" id={`${id}-title`}>
          {title}
        </h2>
        <p className="govuk-body">{children}</p>
        <div role="alert">
          {error && (
            <p className="govuk-error-message">
              <span className="govuk-visually-hidden">Error:</span> {error}
            </p>
          )}
        </div>
        <div className="govuk-button-group">
          <button
            type="button"
            className="govuk-button govuk-button--warning"
            aria-disabled={running}
            onClick={() => void confirm()}
          >
            {button}
          </button>
          <button
            type="button"
            className="govuk-button govuk-button--secondary"
            onClick={() => dialog.current?.close()}
          >
            Go back
          </button>
        </div>
      </dialog>
    </>
  );
}

function sentenceOf(failure: unknown): string {
  if (isStale(failure)) return "Somebody changed it after you opened it. Load the page anew first.";
  return faultsOf(failure)
    .map(({ message }) => message)
    .join(" ");
}
