import type { ReactNode } from "react";
import { Notice } from "./Notice";

interface ErrorMessageProps {
  /** What happened. */
  title: string;
  /** What was kept and what to do. */
  children: ReactNode;
  retry?: () => void;
  retrying?: boolean;
}

/** Says what went wrong in plain words and offers another try where one can help. */
export function ErrorMessage({ title, children, retry, retrying }: ErrorMessageProps) {
  return (
    <Notice title={title} tone="problem" urgent>
      {children}
      {retry && (
        <button
          type="button"
          className="govuk-button govuk-button--secondary"
          onClick={retry}
          aria-disabled={retrying}
        >
          {retrying ? "Trying again…" : "Try again now"}
        </button>
      )}
    </Notice>
  );
}
