import { UkDate } from "../design/UkDate";

interface AsAtProps {
  asAt: string;
  /** Why it is that date, where the page has room to say so. */
  reason?: string;
}

/** The date that every rating on the page speaks of, in plain sight. */
export function AsAt({ asAt, reason }: AsAtProps) {
  return (
    <div className="dr-asat">
      <p className="govuk-body dr-asat__date">
        Position as at <UkDate iso={asAt} />
      </p>
      {reason && <p className="govuk-body-s dr-muted">{reason}</p>}
    </div>
  );
}
