import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { type Report, type ReportFinding, reportChecksQuery } from "../../api/reports";
import { Loaded } from "../../app/Loaded";
import { counted } from "../../design/numbers";
import { placeOf } from "./places";

/** What stands in the way of a release, each with the way to its place. */
export function CheckList({ report }: { report: Report }) {
  const checks = useQuery(reportChecksQuery(report.ref));
  return (
    <section aria-labelledby="checks">
      <h2 className="govuk-heading-m" id="checks" tabIndex={-1}>
        Check list
      </h2>
      <Loaded query={checks} what="the check list" blocks={2}>
        {({ ready, items }) => (
          <>
            <p className="govuk-body" role="status">
              <strong>{summary(ready, items)}</strong>
            </p>
            <ul className="govuk-list dr-findings">
              {items.map((finding) => (
                <li key={`${finding.anchor} ${finding.code} ${finding.message}`}>
                  <Finding report={report} finding={finding} />
                </li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
    </section>
  );
}

function summary(ready: boolean, items: readonly ReportFinding[]): string {
  const blocking = items.filter((finding) => finding.blocking).length;
  if (!ready) return `${counted(blocking, "thing")} to put right before a release`;
  return items.length === 0
    ? "Nothing stands in the way of a release."
    : `Nothing stands in the way of a release; ${counted(items.length, "thing")} to look at.`;
}

interface FindingProps {
  report: Report;
  finding: ReportFinding;
}

function Finding({ report, finding: { message, anchor, blocking } }: FindingProps) {
  const place = placeOf(report, anchor);
  return (
    <>
      {!blocking && <span className="dr-muted">To look at: </span>}
      <WayTo place={place}>{message}</WayTo>
    </>
  );
}

interface WayToProps {
  /** The id of a control on the page, or an address. */
  place: string;
  /** Makes the way free before it is gone. */
  leave?: () => void;
  children: ReactNode;
}

/** A link that moves the focus to a place of the report. */
export function WayTo({ place, leave, children }: WayToProps) {
  return (
    <a
      className="govuk-link"
      href={place.startsWith("/") ? place : `#${place}`}
      onClick={(event) => {
        leave?.();
        const field = document.getElementById(place);
        if (!field) return;
        event.preventDefault();
        field.scrollIntoView({ block: "center" });
        field.focus();
      }}
    >
      {children}
    </a>
  );
}
