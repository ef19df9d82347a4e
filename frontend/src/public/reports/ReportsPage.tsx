import { useQuery } from "@tanstack/react-query";
import { useSearch } from "wouter-preact";
import { listDownloads } from "../../api/downloads";
import { type ReleasedReportRow, releasesQuery } from "../../api/releases";
import { addresses, pageIn } from "../../app/addresses";
import { Loaded } from "../../app/Loaded";
import { Page } from "../../app/Page";
import { usePlanRef } from "../../app/usePlanRef";
import { DownloadLinks } from "../../design/DownloadLinks";
import { EmptyState } from "../../design/EmptyState";
import { counted } from "../../design/numbers";
import { Pagination } from "../../design/Pagination";
import { DataTable } from "../../design/Table";
import { UkDate } from "../../design/UkDate";

const size = 50;

/** Every report that was released to a committee, whatever plan it is on. */
export default function ReportsPage() {
  const plan = usePlanRef();
  const page = pageIn(new URLSearchParams(useSearch()));
  const list = useQuery(releasesQuery({ page, size }));
  return (
    <Page title="Reports" crumbs={[{ text: "Overview", href: addresses.overview(plan) }]}>
      <p className="dr-lede">
        What the council reported to its committees about its equality objectives. A released report
        is frozen: its figures and documents stay as they were that day.
      </p>
      <div aria-busy={list.isPlaceholderData}>
        <Loaded query={list} what="the reports">
          {({ items, total }) =>
            total === 0 ? (
              <EmptyState>
                <p className="govuk-body">No report has been released yet.</p>
              </EmptyState>
            ) : (
              <>
                <p className="govuk-body">
                  <strong>{counted(total, "report")}</strong>
                </p>
                <ReportTable plan={plan} reports={items} />
                <Pagination
                  page={page}
                  size={size}
                  total={total}
                  label="reports"
                  hrefOf={(other) => addresses.reports(plan, { page: String(other) })}
                />
                <DownloadLinks what="these reports" downloads={listDownloads("reports", {})} />
              </>
            )
          }
        </Loaded>
      </div>
    </Page>
  );
}

interface ReportTableProps {
  plan: string;
  reports: readonly ReleasedReportRow[];
}

function ReportTable({ plan, reports }: ReportTableProps) {
  return (
    <DataTable
      caption="Released reports"
      captionHidden
      stack
      rows={reports}
      rowKey={(report) => report.ref}
      columns={[
        {
          key: "title",
          header: "Report",
          cell: (report) => (
            <a className="govuk-link" href={addresses.report(plan, report.ref)}>
              {report.title}
            </a>
          ),
        },
        { key: "body", header: "For decision by", cell: (report) => report.finalDecisionMaker },
        {
          key: "meeting",
          header: "Meeting",
          cell: (report) =>
            report.meetingOn ? <UkDate iso={report.meetingOn} /> : "No date is recorded",
        },
        { key: "asAt", header: "Figures as at", cell: (report) => <UkDate iso={report.asAt} /> },
      ]}
    />
  );
}
