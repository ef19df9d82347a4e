import type { ReactNode } from "react";

interface DetailsProps {
  summary: ReactNode;
  open?: boolean;
  onToggle?: (open: boolean) => void;
  children: ReactNode;
}

/** GOV.UK details: a part of the page that opens on demand and is printed open. */
export function Details({ summary, open, onToggle, children }: DetailsProps) {
  return (
    <details
      className="govuk-details"
      open={open}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
    >
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{summary}</span>
      </summary>
      <div className="govuk-details__text">{children}</div>
    </details>
  );
}
