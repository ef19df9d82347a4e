import { useQuery } from "@tanstack/react-query";
import { useRef } from "react";
import { useSearch } from "wouter-preact";
import { navigate } from "wouter-preact/use-browser-location";
import {
  type ReportListQuery,
  type ReportRow,
  type ReportState,
  reportsQuery,
} from "../../api/reports";
import { sessionQuery } from "../../api/session";
import { Loaded } from "../../app/Loaded";
import { Page } from "../../app/Page";
import { EmptyState } from "../../design/EmptyState";
import { FilterPanel } from "../../design/FilterPanel";
import { CheckboxGroup } from "../../design/fields";
import { counted } from "../../design/numbers";
import { Pagination } from "../../design/Pagination";
import { DataTable } from "../../design/Table";
import { UkDate } from "../../design/UkDate";
import { useAnnouncedResults } from "../../design/useAnnouncedResults";
import { Mark } from "../cycle/Mark";
import { hasOneOf, reportReaders, reportWriters } from "../shared/access";
import { workspace } from "../shared/addresses";
import { SignedIn } from "../shared/SignedIn";
import { reportStates } from "./words";

/** Reports to committee that the person may know of, in every state. */
export default function ReportsPage() {
  return (
    <Page title="Reports to committee">
      <SignedIn roles={reportReaders}>{() => <Reports />}</SignedIn>
    </Page>
  );
}

const size = 50;
const states = Object.keys(reportStates) as ReportState[];

function readList(search: string): { state: readonly ReportState[]; page: number } {
  const query = new URLSearchParams(search);
  const asked = query.getAll("state").flatMap((value) => value.split(","));
  const page = Number(query.get("page") ?? "1");
  return {
    state: states.filter((state) => asked.includes(state)),
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

function Reports() {
  const search = useSearch();
  const { state, page } = readList(search);
  const query: ReportListQuery = {
    ...(state.length > 0 ? { state: [...state] } : {}),
    page,
    size,
  };
  const reports = useQuery(reportsQuery(query));
  const session = useQuery(sessionQuery).data;
  const heading = useRef<HTMLHeadingElement>(null);
  const total = reports.isPlaceholderData ? undefined : reports.data?.total;
  useAnnouncedResults(search, total, "report", heading);
  return (
    <>
      <p className="govuk-body dr-prose">
        A report is written from the record, cleared by the head of service and released. From then
        on it is frozen, with everything it draws on.
      </p>
      {hasOneOf(session, reportWriters) && (
        <a className="govuk-button" href={workspace.newReport()} draggable={false}>
          Begin a report
        </a>
      )}
      <h2 className="govuk-heading-m" ref={heading} tabIndex={-1}>
        {state.length > 0 ? "Reports found" : "All reports"}
      </h2>
      <div className="dr-with-filter">
        <Filters key={search} state={state} />
        <div aria-busy={reports.isPlaceholderData}>
          <Loaded query={reports} what="the reports">
            {({ items, total: found }) => (
              <>
                <p className="govuk-body">
                  <strong>{counted(found, "report")}</strong>
                </p>
                <Rows items={items} filtered={state.length > 0} />
                <Pagination
                  page={page}
                  size={size}
                  total={found}
                  label="reports"
                  hrefOf={(to) => workspace.reports({ state, page: String(to) })}
                />
              </>
            )}
          </Loaded>
        </div>
      </div>
    </>
  );
}

function Filters({ state }: { state: readonly ReportState[] }) {
  return (
    <FilterPanel
      title="Filter reports"
      action="/work/reports"
      hidden={{}}
      chosen={state.map((one) => ({
        text: reportStates[one].word,
        href: workspace.reports({ state: state.filter((other) => other !== one) }),
      }))}
      clearHref={workspace.reports()}
      onApply={(form) => {
        const chosen = new FormData(form).getAll("state").map(String);
        navigate(workspace.reports({ state: chosen }));
      }}
    >
      <CheckboxGroup
        legend="How far it is"
        name="state"
        chosen={state}
        choices={states.map((value) => ({ value, text: reportStates[value].word }))}
      />
    </FilterPanel>
  );
}

function Rows({ items, filtered }: { items: readonly ReportRow[]; filtered: boolean }) {
  if (items.length === 0) {
    return (
      <EmptyState>
        <p className="govuk-body">
          {filtered ? "No report is that far." : "There is no report yet."}
        </p>
      </EmptyState>
    );
  }
  return (
    <DataTable
      caption="Reports to committee"
      captionHidden
      stack
      rows={items}
      rowKey={({ ref }) => ref}
      columns={[
        {
          key: "title",
          header: "Report",
          cell: ({ ref, title, edition }) => (
            <>
              <span className="dr-row__ref">{ref}</span>{" "}
              <a className="govuk-link dr-measure__name" href={workspace.report(ref)}>
                {title}
              </a>
              {edition > 1 && <span className="dr-muted"> version {edition}</span>}
            </>
          ),
        },
        {
          key: "state",
          header: "How far it is",
          cell: ({ state }) => <Mark look={reportStates[state]} />,
        },
        { key: "plan", header: "Plan", cell: ({ plan }) => plan },
        { key: "asAt", header: "As at", cell: ({ asAt }) => <UkDate iso={asAt} /> },
        {
          key: "decides",
          header: "Decided by",
          cell: ({ finalDecisionMaker, meeting }) => finalDecisionMaker ?? meeting ?? "Not chosen",
        },
        {
          key: "toSign",
          header: "For you to sign",
          cell: ({ toSign }) => (toSign > 0 ? counted(toSign, "row") : "Nothing"),
        },
      ]}
    />
  );
}
