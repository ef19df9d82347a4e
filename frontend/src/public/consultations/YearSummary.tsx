import { listDownloads } from "../../api/downloads";
import type { ConsultationSummary } from "../../api/types";
import { addresses } from "../../app/addresses";
import { DownloadLinks } from "../../design/DownloadLinks";
import { counted, ukNumber } from "../../design/numbers";
import { DataTable } from "../../design/Table";
import { UkDate } from "../../design/UkDate";
import { queryOf } from "./consultationFilters";
import { consultationWords, yearText } from "./consultationWords";
import { PublishedTotals } from "./PublishedTotals";
import { YearSwitcher } from "./YearSwitcher";

interface YearSummaryProps {
  plan: string;
  summary: ConsultationSummary;
}

/** How many consultations a financial year had; every number opens its list. */
export function YearSummary({ plan, summary }: YearSummaryProps) {
  const { year, from, to, asAt, over, recorded, published, years } = summary;
  const listOf = (href: string) => `${addresses.consultations(plan, queryOf(href))}#list`;
  const { total, external, internal, byMethod } = recorded;
  return (
    <section aria-labelledby="year">
      <YearSwitcher
        hrefOf={(one) => addresses.consultations(plan, { year: one })}
        shown={year}
        years={years}
      />
      <h2 className="govuk-heading-l" id="year">
        Financial year {yearText(year)}
      </h2>
      <p className="govuk-body">
        <UkDate iso={from} /> to <UkDate iso={to} />.{" "}
        <strong>
          {over ? "Recorded" : "Year to date, recorded"} as at <UkDate iso={asAt} />
        </strong>
        :
      </p>
      <p className="dr-lede">
        <a className="govuk-link" href={listOf(total.href)}>
          {counted(total.count, "consultation")} completed
        </a>
        ,{" "}
        <a className="govuk-link" href={listOf(external.href)}>
          {ukNumber(external.count)} external
        </a>
        ,{" "}
        <a className="govuk-link" href={listOf(internal.href)}>
          {ukNumber(internal.count)} internal
        </a>
      </p>
      <p className="govuk-body-s dr-muted">
        External asked residents or stakeholders; internal asked staff or members only.
      </p>
      {published.length > 0 && <PublishedTotals totals={published} year={year} listOf={listOf} />}
      {byMethod.length > 0 && (
        <DataTable
          caption={`How people were asked in ${yearText(year)}`}
          rows={byMethod}
          rowKey={({ method }) => method}
          columns={[
            {
              key: "method",
              header: "How",
              cell: ({ method }) => consultationWords.method[method],
            },
            {
              key: "count",
              header: "Recorded",
              numeric: true,
              cell: ({ method, count, href }) => (
                <a
                  className="govuk-link"
                  href={listOf(href)}
                  aria-label={`${count}: ${consultationWords.method[method]}`}
                >
                  {ukNumber(count)}
                </a>
              ),
            },
          ]}
        />
      )}
      <DownloadLinks
        what={`the numbers of ${yearText(year)}`}
        downloads={listDownloads("consultations/summary", { year })}
      />
    </section>
  );
}
