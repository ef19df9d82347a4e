import type { ReactNode } from "react";

interface SummaryRow {
  key: string;
  value: ReactNode;
}

interface SummaryListProps {
  rows: readonly (SummaryRow | false | undefined)[];
}

/** GOV.UK summary list: facts as name and value; rows that do not apply are left out. */
export function SummaryList({ rows }: SummaryListProps) {
  return (
    <dl className="govuk-summary-list">
      {rows.map(
        (row) =>
          row && (
            <div className="govuk-summary-list__row" key={row.key}>
              <dt className="govuk-summary-list__key">{row.key}</dt>
              <dd className="govuk-summary-list__value">{row.value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
