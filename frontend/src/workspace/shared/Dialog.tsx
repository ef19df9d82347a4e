import type { ReactNode, RefObject } from "react";
import { useId } from "react";

interface DialogProps {
  dialog: RefObject<HTMLDialogElement>;
  /** Words of the button that opens it. */
  button: string;
  title: string;
  /** For what cannot be undone. */
  warning?: boolean;
  onOpen?: () => void;
  children: ReactNode;
}

/** A button that asks before it does something. */
export function Dialog({ dialog, button, title, warning, onOpen, children }: DialogProps) {
  const id = useId();
  return (
    <>
      <button
        type="button"
        className={`govuk-button govuk-button--${warning ? "warning" : "secondary"}`}
        onClick={() => {
          onOpen?.();
          dialog.current?.showModal();
        }}
      >
        {button}
      </button>
      <dialog className="dr-dialog" ref={dialog} aria-labelledby={id}>
        <h2 className="govuk-heading-m" id={id}>
          {title}
        </h2>
        {children}
      </dialog>
    </>
  );
}

interface DialogButtonsProps {
  dialog: RefObject<HTMLDialogElement>;
  /** The button that does it. */
  children: ReactNode;
}

/** The button that does it, and the way back. */
export function DialogButtons({ dialog, children }: DialogButtonsProps) {
  return (
    <div className="govuk-button-group">
      {children}
      <button
        type="button"
        className="govuk-button govuk-button--secondary"
        onClick={() => dialog.current?.close()}
      >
        Go back
      </button>
    </div>
  );
}
