import { useQuery } from "@tanstack/react-query";
import { useRef } from "react";
import { useSearch } from "wouter-preact";
import { navigate } from "wouter-preact/use-browser-location";
import { auditQuery } from "../../api/audit";
import { listDownloads } from "../../api/downloads";
import { Loaded } from "../../app/Loaded";
import { Page } from "../../app/Page";
import { DownloadLinks } from "../../design/DownloadLinks";
import { EmptyState } from "../../design/EmptyState";
import { counted } from "../../design/numbers";
import { Pagination } from "../../design/Pagination";
import { useAnnouncedResults } from "../../design/useAnnouncedResults";
import { auditors } from "../shared/access";
import { workspace } from "../shared/addresses";
import { SignedIn } from "../shared/SignedIn";
import { AuditEntries } from "./AuditEntries";
import { AuditFilterPanel } from "./AuditFilterPanel";
import {
  type AuditFilters,
  isFiltered,
  pageSize,
  readFilters,
  toAuditQuery,
  toDownloadFilters,
  writeFilters,
} from "./auditFilters";
import { SealState } from "./SealState";
import "./audit.scss";

/** Who changed what, when and why. */
export default function AuditPage() {
  return (
    <Page title="Audit">
      <SignedIn roles={auditors}>
        {() => (
          <>
            <SealState />
            <Trail />
          </>
        )}
      </SignedIn>
    </Page>
  );
}

function Trail() {
  const search = useSearch();
  const filters = readFilters(search);
  const trail = useQuery(auditQuery(toAuditQuery(filters)));
  const heading = useRef<HTMLHeadingElement>(null);
  useAnnouncedResults(
    search,
    trail.isPlaceholderData ? undefined : trail.data?.total,
    "change",
    heading,
  );
  return (
    <section aria-labelledby="changes">
      <h2 className="govuk-heading-l" id="changes" ref={heading} tabIndex={-1}>
        {isFiltered(filters) ? "Changes found" : "Changes"}
      </h2>
      <div className="dr-with-filter">
        <AuditFilterPanel key={search} filters={filters} onApply={(href) => navigate(href)} />
        <div aria-busy={trail.isPlaceholderData}>
          <Loaded query={trail} what="the changes">
            {({ items, total }) => (
              <>
                <p className="govuk-body">
                  <strong>{counted(total, "change")}</strong>, newest first
                </p>
                {items.length === 0 ? <Nothing /> : <AuditEntries entries={items} />}
                <Pagination
                  page={filters.page}
                  size={pageSize}
                  total={total}
                  label="changes"
                  hrefOf={(page) => workspace.audit(writeFilters({ ...filters, page }))}
                />
                <Downloads filters={filters} />
              </>
            )}
          </Loaded>
        </div>
      </div>
    </section>
  );
}

function Nothing() {
  return (
    <EmptyState>
      <p className="govuk-body">
        Nothing fits all the filters. Take one away, or{" "}
        <a className="govuk-link" href={workspace.audit()}>
          show all changes
        </a>
      </p>
    </EmptyState>
  );
}

function Downloads({ filters }: { filters: AuditFilters }) {
  return (
    <DownloadLinks
      what="these changes"
      downloads={listDownloads("audit", toDownloadFilters(filters), ["CSV", "XLSX"])}
    />
  );
}
