import { UkDate } from "../design/UkDate";

interface AsAtProps {
  asAt: string;
  reason: string;
}

/** The date that every rating on the page speaks of, in plain sight. */
export function AsAt({ asAt, reason }: AsAtProps) {
  return (
    <p className="govuk-body dr-asat">
      <strong>
        Position as at <UkDate iso={asAt} />
      </strong>
      <span className="dr-muted">{reason}</span>
    </p>
  );
}
