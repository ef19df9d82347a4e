import { useQuery } from "@tanstack/react-query";
import { useSearch } from "wouter-preact";
import { navigate } from "wouter-preact/use-browser-location";
import { consultationRecordsQuery, type RecordListQuery } from "../../api/consultationRecords";
import type { ConsultationRow } from "../../api/types";
import { Loaded } from "../../app/Loaded";
import { Page } from "../../app/Page";
import { EmptyState } from "../../design/EmptyState";
import { FilterPanel } from "../../design/FilterPanel";
import { SearchField, Select } from "../../design/fields";
import { counted } from "../../design/numbers";
import { Pagination } from "../../design/Pagination";
import { DataTable } from "../../design/Table";
import { consultationWords, openText } from "../../public/consultations/consultationWords";
import { Mark } from "../cycle/Mark";
import { consulters, hasOneOf, totalKeepers } from "../shared/access";
import { workspace } from "../shared/addresses";
import { SignedIn } from "../shared/SignedIn";
import { statusLooks } from "./words";

/** Consultations that the person keeps, drafts included. */
export default function RecordsPage() {
  return (
    <Page title="Consultations you keep">
      <SignedIn roles={consulters}>
        {(session) => <Records mayKeepTotals={hasOneOf(session, totalKeepers)} />}
      </SignedIn>
    </Page>
  );
}

const size = 50;

function readList(search: string): { status?: string; q?: string; page: number } {
  const query = new URLSearchParams(search);
  const one = (name: string) => query.get(name)?.trim() || undefined;
  const page = Number(query.get("page") ?? "1");
  return { status: one("status"), q: one("q"), page: page > 0 ? Math.floor(page) : 1 };
}

function Records({ mayKeepTotals }: { mayKeepTotals: boolean }) {
  const { status, q, page } = readList(useSearch());
  const query: RecordListQuery = {
    ...(status ? { status: status as RecordListQuery["status"] } : {}),
    ...(q ? { q } : {}),
    page,
    size,
  };
  const records = useQuery(consultationRecordsQuery(query));
  return (
    <>
      <p className="govuk-body dr-prose">
        A consultation begins as a draft. Once it is public everybody reads it, with what people
        said, what you did, and which questions of fairness nobody has answered.
      </p>
      <a className="govuk-button" href={workspace.newConsultation()} draggable={false}>
        Record a consultation
      </a>
      {mayKeepTotals && (
        <p className="govuk-body">
          <a className="govuk-link" href={workspace.totals()}>
            Totals that papers published
          </a>
        </p>
      )}
      <h2 className="govuk-heading-m">{status || q ? "Consultations found" : "All of them"}</h2>
      <div className="dr-with-filter">
        <Filters key={`${status} ${q}`} status={status} q={q} />
        <div aria-busy={records.isPlaceholderData}>
          <Loaded query={records} what="the consultations">
            {({ items, total }) => (
              <>
                <p className="govuk-body">
                  <strong>{counted(total, "consultation")}</strong>
                </p>
                <Rows items={items} filtered={Boolean(status ?? q)} />
                <Pagination
                  page={page}
                  size={size}
                  total={total}
                  label="consultations"
                  hrefOf={(to) => workspace.consultations({ status, q, page: String(to) })}
                />
              </>
            )}
          </Loaded>
        </div>
      </div>
    </>
  );
}

function Filters({ status, q }: { status: string | undefined; q: string | undefined }) {
  const looks = Object.entries(statusLooks);
  return (
    <FilterPanel
      title="Filter consultations"
      action="/work/consultations"
      hidden={{}}
      chosen={[
        ...(q ? [{ text: `Words: ${q}`, href: workspace.consultations({ status }) }] : []),
        ...(status
          ? [
              {
                text: statusLooks[status as ConsultationRow["status"]]?.word ?? status,
                href: workspace.consultations({ q }),
              },
            ]
          : []),
      ]}
      clearHref={workspace.consultations()}
      onApply={(form) => {
        const answers = new FormData(form);
        const text = (name: string) => String(answers.get(name) ?? "");
        navigate(workspace.consultations({ status: text("status"), q: text("q") }));
      }}
    >
      <SearchField label="Words" name="q" value={q} />
      <Select
        label="Draft or public"
        name="status"
        all="Both"
        chosen={status}
        choices={looks.map(([value, { word }]) => ({ value, text: word }))}
      />
    </FilterPanel>
  );
}

function Rows({ items, filtered }: { items: readonly ConsultationRow[]; filtered: boolean }) {
  if (items.length === 0) {
    return (
      <EmptyState>
        <p className="govuk-body">
          {filtered ? "No consultation fits." : "There is none yet. Record the first one."}
        </p>
      </EmptyState>
    );
  }
  return (
    <DataTable
      caption="Consultations you keep"
      captionHidden
      stack
      rows={items}
      rowKey={({ ref }) => ref}
      columns={[
        {
          key: "title",
          header: "Consultation",
          cell: ({ ref, title }) => (
            <>
              <span className="dr-row__ref">{ref}</span>{" "}
              <a className="govuk-link dr-measure__name" href={workspace.consultation(ref)}>
                {title}
              </a>
            </>
          ),
        },
        {
          key: "status",
          header: "Seen by",
          cell: (row) => <Mark look={statusLooks[row.status]} />,
        },
        { key: "when", header: "When", cell: openText },
        { key: "how", header: "How", cell: ({ method }) => consultationWords.method[method] },
        { key: "service", header: "Service", cell: ({ service }) => service?.name ?? "None" },
      ]}
    />
  );
}
