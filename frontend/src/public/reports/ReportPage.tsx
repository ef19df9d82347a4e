import { useQuery } from "@tanstack/react-query";
import { useSearch } from "wouter-preact";
import { isNotFound } from "../../api/errors";
import {
  publicationQuery,
  type ReleasedReport,
  releasedDocumentsQuery,
  releaseQuery,
} from "../../api/releases";
import { addresses } from "../../app/addresses";
import { Loaded } from "../../app/Loaded";
import { Page } from "../../app/Page";
import { usePlanRef } from "../../app/usePlanRef";
import { ukDayOf } from "../../design/dates";
import { Notice } from "../../design/Notice";
import { SummaryList } from "../../design/SummaryList";
import { UkDate } from "../../design/UkDate";
import { NotFoundPage } from "../NotFoundPage";
import { DocumentList } from "./DocumentList";
import { FigureTable } from "./FigureTable";
import { PublishedSection } from "./PublishedSection";

/** One released report: what it is, its documents, what was decided, and its versions. */
export default function ReportPage({ reportRef }: { reportRef: string }) {
  const plan = usePlanRef();
  const version = Number(new URLSearchParams(useSearch()).get("version")) || undefined;
  const report = useQuery(releaseQuery(reportRef, version));
  if (isNotFound(report.error)) return <NotFoundPage />;
  return (
    <Page
      title={report.data ? `${report.data.report.title} (${reportRef})` : reportRef}
      caption={`Report ${reportRef}`}
      long
      crumbs={[
        { text: "Overview", href: addresses.overview(plan) },
        { text: "Reports", href: addresses.reports(plan) },
      ]}
    >
      <Loaded query={report} what="the report">
        {(found) => <Content plan={plan} released={found} />}
      </Loaded>
    </Page>
  );
}

function Content({ plan, released }: { plan: string; released: ReleasedReport }) {
  const { report, ref, version } = released;
  const documents = useQuery(releasedDocumentsQuery(ref, version));
  const publication = useQuery(publicationQuery(ref));
  return (
    <>
      {released.state === "SUPERSEDED" && (
        <Notice title="This version was replaced">
          <p className="govuk-body">
            A later version has taken the place of this one.{" "}
            <a className="govuk-link" href={addresses.report(plan, ref)}>
              Read the latest version
            </a>
          </p>
        </Notice>
      )}
      <SummaryList
        rows={[
          { key: "For decision by", value: report.face.finalDecisionMaker },
          !!report.face.meetingOn && {
            key: "Meeting",
            value: <UkDate iso={report.face.meetingOn} />,
          },
          { key: "Figures as at", value: <UkDate iso={report.asAt} /> },
          { key: "Plan", value: report.planRef },
          { key: "Released", value: ukDayOf(released.releasedAt) },
          { key: "Version", value: String(version) },
        ]}
      />
      <section aria-labelledby="documents">
        <h2 className="govuk-heading-l" id="documents">
          Documents
        </h2>
        <Loaded query={documents} what="the documents">
          {({ items }) => <DocumentList documents={items} />}
        </Loaded>
      </section>
      {publication.data && <PublishedSection publication={publication.data} />}
      {released.figures.length > 0 && <FigureTable figures={released.figures} />}
      <Versions plan={plan} released={released} />
    </>
  );
}

function Versions({ plan, released }: { plan: string; released: ReleasedReport }) {
  if (released.versions.length < 2) return null;
  return (
    <section aria-labelledby="versions">
      <h2 className="govuk-heading-l" id="versions">
        Versions
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        {released.versions.map(({ version, releasedAt, reason }) => (
          <li key={version}>
            <a
              className="govuk-link"
              href={addresses.report(plan, released.ref, { version: String(version) })}
              aria-current={version === released.version ? "true" : undefined}
            >
              Version {version}
            </a>
            , released {ukDayOf(releasedAt)}
            {reason ? `: ${reason}` : ""}
          </li>
        ))}
      </ul>
    </section>
  );
}
