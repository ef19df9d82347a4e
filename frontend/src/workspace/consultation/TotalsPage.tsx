import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useSearch } from "wouter-preact";
import { navigate } from "wouter-preact/use-browser-location";
import { consultationSummaryQuery } from "../../api/consultations";
import { type NewConsultationTotal, recordTotal, removeTotal } from "../../api/consultationTotals";
import type { ConsultationSummary } from "../../api/types";
import { addresses, currentPlan } from "../../app/addresses";
import { Loaded } from "../../app/Loaded";
import { Page } from "../../app/Page";
import { announce } from "../../design/announce";
import { EmptyState } from "../../design/EmptyState";
import { ukNumber } from "../../design/numbers";
import { DataTable } from "../../design/Table";
import { UkDate } from "../../design/UkDate";
import { consultationWords, yearText } from "../../public/consultations/consultationWords";
import { SourceText } from "../../public/consultations/SourceText";
import { YearSwitcher } from "../../public/consultations/YearSwitcher";
import { ConfirmDialog } from "../plan/ConfirmDialog";
import { SpecForm } from "../plan/SpecForm";
import type { Fields } from "../plan/specForm";
import { totalKeepers } from "../shared/access";
import { workspace } from "../shared/addresses";
import { SignedIn } from "../shared/SignedIn";
import { useKeyOfContent } from "../shared/useKeyOfContent";
import { totalSpecs } from "./totalSpecs";
import "../../public/consultations/consultations.scss";

type Total = ConsultationSummary["published"][number];

/** Numbers of consultations that papers published, kept beside the recorded ones. */
export default function TotalsPage() {
  return (
    <Page
      title="Totals that papers published"
      crumbs={[{ text: "Consultations you keep", href: workspace.consultations() }]}
    >
      <SignedIn roles={totalKeepers}>{() => <Totals />}</SignedIn>
    </Page>
  );
}

function Totals() {
  const year = new URLSearchParams(useSearch()).get("year") ?? undefined;
  const summary = useQuery(consultationSummaryQuery(year));
  return (
    <>
      <p className="govuk-body dr-prose">
        Where an earlier paper says how many consultations there were and not every one of them is
        recorded, its number stands beside the recorded one, with its source: “23 reported, 1
        recorded”. A number is never changed; one that was entered by mistake is taken away.
      </p>
      <Loaded query={summary} what="the totals">
        {(data) => <OfYear summary={data} />}
      </Loaded>
      <h2 className="govuk-heading-l">Record a total</h2>
      <NewTotal key={year} year={year ?? summary.data?.year} />
    </>
  );
}

function OfYear({ summary: { year, years, published } }: { summary: ConsultationSummary }) {
  return (
    <section aria-labelledby="totals">
      <YearSwitcher hrefOf={(one) => workspace.totals({ year: one })} shown={year} years={years} />
      <h2 className="govuk-heading-l" id="totals">
        Financial year {yearText(year)}
      </h2>
      {published.length > 0 ? (
        <Rows totals={published} year={year} />
      ) : (
        <EmptyState>
          <p className="govuk-body">No paper’s number is recorded for this year.</p>
        </EmptyState>
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={addresses.consultations(currentPlan, { year })}>
          The year as everybody sees it
        </a>
      </p>
    </section>
  );
}

function Rows({ totals, year }: { totals: readonly Total[]; year: string }) {
  return (
    <DataTable
      caption={`What papers say of ${yearText(year)}`}
      stack
      rows={totals}
      rowKey={({ id }) => id}
      columns={[
        { key: "kind", header: "Counted", cell: ({ kind }) => consultationWords.kind[kind] },
        { key: "count", header: "Reported", numeric: true, cell: ({ count }) => ukNumber(count) },
        {
          key: "recorded",
          header: "Recorded",
          numeric: true,
          cell: ({ recorded }) => ukNumber(recorded),
        },
        {
          key: "asAt",
          header: "As at",
          cell: ({ asAt }) => (asAt ? <UkDate iso={asAt} /> : "The whole year"),
        },
        { key: "source", header: "Source", cell: ({ source }) => <SourceText source={source} /> },
        { key: "remove", header: "Remove", cell: (total) => <Remove total={total} year={year} /> },
      ]}
    />
  );
}

function Remove({ total, year }: { total: Total; year: string }) {
  const client = useQueryClient();
  const name = `${consultationWords.kind[total.kind]} of ${yearText(year)}`;
  return (
    <ConfirmDialog
      button="Take away"
      title={`Take away: ${name}, ${ukNumber(total.count)}`}
      run={() => removeTotal(total.id)}
      done={async () => {
        await client.invalidateQueries({ queryKey: ["consultations"] });
        announce(`The number of ${name} is taken away`);
      }}
    >
      Readers no longer see what this paper says. The audit trail keeps that it stood here.
    </ConfirmDialog>
  );
}

function NewTotal({ year }: { year: string | undefined }) {
  const client = useQueryClient();
  const keyOf = useKeyOfContent();
  const [round, setRound] = useState(0);
  const save = async (fields: Fields) => {
    const total = fields as unknown as NewConsultationTotal;
    const { body } = await recordTotal(total, keyOf({ ...total, round }));
    await client.invalidateQueries({ queryKey: ["consultations"] });
    announce(`${ukNumber(body.count)} is recorded for ${yearText(body.year)}`);
    setRound(round + 1);
    navigate(workspace.totals({ year: body.year }));
  };
  return (
    <SpecForm
      key={`${round} ${year}`}
      specs={totalSpecs}
      fields={year ? { year } : {}}
      sources={{}}
      button="Record the total"
      save={save}
    />
  );
}
