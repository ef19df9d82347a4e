import { useQuery } from "@tanstack/react-query";
import { useRef } from "react";
import { useSearch } from "wouter-preact";
import { consultationSummaryQuery, consultationsQuery } from "../../api/consultations";
import { listDownloads } from "../../api/downloads";
import { addresses } from "../../app/addresses";
import { Loaded } from "../../app/Loaded";
import { Page } from "../../app/Page";
import { usePlanRef } from "../../app/usePlanRef";
import { DownloadLinks } from "../../design/DownloadLinks";
import { EmptyState } from "../../design/EmptyState";
import { counted } from "../../design/numbers";
import { Pagination } from "../../design/Pagination";
import { useAnnouncedResults } from "../../design/useAnnouncedResults";
import { useFragmentFocus } from "../useFragmentFocus";
import { ConsultationFilterPanel } from "./ConsultationFilterPanel";
import { ConsultationTable } from "./ConsultationTable";
import {
  isFiltered,
  pageSize,
  readFilters,
  toDownloadFilters,
  toListQuery,
  writeFilters,
} from "./consultationFilters";
import { YearSummary } from "./YearSummary";
import "./consultations.scss";

/** What the council asked, year by year, and the list behind every number. */
export default function ConsultationsPage() {
  const plan = usePlanRef();
  const { year } = readFilters(useSearch());
  const summary = useQuery(consultationSummaryQuery(year));
  return (
    <Page title="Consultations" crumbs={[{ text: "Overview", href: addresses.overview(plan) }]}>
      <p className="dr-lede">
        What the council asked, whom it asked, and what came of it. A consultation belongs to the
        financial year it closed in.
      </p>
      <Loaded query={summary} what="the year" blocks={3}>
        {(data) => <YearSummary plan={plan} summary={data} />}
      </Loaded>
      <ListSection
        plan={plan}
        years={summary.data?.years.map((one) => one.year) ?? []}
        wards={summary.data?.wards ?? []}
      />
    </Page>
  );
}

interface ListSectionProps {
  plan: string;
  years: readonly string[];
  wards: readonly string[];
}

function ListSection({ plan, years, wards }: ListSectionProps) {
  const search = useSearch();
  const filters = readFilters(search);
  const list = useQuery(consultationsQuery(toListQuery(plan, filters)));
  const heading = useRef<HTMLHeadingElement>(null);
  const total = list.isPlaceholderData ? undefined : list.data?.total;
  useAnnouncedResults(search, total, "consultation", heading);
  useFragmentFocus(list.isSuccess);
  return (
    <section aria-labelledby="list">
      <h2 className="govuk-heading-l" id="list" ref={heading} tabIndex={-1}>
        {isFiltered(filters) ? "Consultations found" : "All consultations"}
      </h2>
      <div className="dr-with-filter">
        <ConsultationFilterPanel
          key={search}
          plan={plan}
          filters={filters}
          years={years}
          wards={wards}
        />
        <div aria-busy={list.isPlaceholderData}>
          <Loaded query={list} what="the consultations">
            {({ items, total: found }) => (
              <>
                <p className="govuk-body">
                  <strong>{counted(found, "consultation")}</strong>
                </p>
                {items.length > 0 ? (
                  <ConsultationTable plan={plan} consultations={items} />
                ) : (
                  <Nothing plan={plan} filtered={isFiltered(filters)} />
                )}
                <Pagination
                  page={filters.page}
                  size={pageSize}
                  total={found}
                  label="consultations"
                  hrefOf={(page) =>
                    addresses.consultations(plan, writeFilters({ ...filters, page }))
                  }
                />
                <DownloadLinks
                  what="these consultations"
                  downloads={listDownloads("consultations", toDownloadFilters(plan, filters))}
                />
              </>
            )}
          </Loaded>
        </div>
      </div>
    </section>
  );
}

function Nothing({ plan, filtered }: { plan: string; filtered: boolean }) {
  return (
    <EmptyState>
      <p className="govuk-body">
        {filtered ? (
          <>
            No recorded consultation fits.{" "}
            <a className="govuk-link" href={addresses.consultations(plan)}>
              Show all consultations
            </a>
          </>
        ) : (
          "No consultation has been recorded yet."
        )}
      </p>
    </EmptyState>
  );
}
