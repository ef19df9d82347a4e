import { useQuery } from "@tanstack/react-query";
import type { Tagged } from "../../api/client";
import { meetingsQuery, routesQuery } from "../../api/meetings";
import { type Report, reportQuery } from "../../api/reports";
import { Loaded } from "../../app/Loaded";
import { Notice } from "../../design/Notice";
import { SummaryList } from "../../design/SummaryList";
import { UkDate } from "../../design/UkDate";
import { Mark } from "../cycle/Mark";
import { Builder } from "./Builder";
import { Reading } from "./Reading";
import { Released } from "./Released";
import { ReportFrame } from "./ReportFrame";
import { ReportSteps } from "./ReportSteps";
import { reportStates } from "./words";

/** One report: written by those who may, read and decided on by the others. */
export function BuilderPage({ reportRef }: { reportRef: string }) {
  const title = useQuery({ ...reportQuery(reportRef), enabled: false }).data?.body.fields.title;
  return (
    <ReportFrame title={title ?? `Report ${reportRef}`} caption={`Report ${reportRef}`}>
      <Opening reportRef={reportRef} />
    </ReportFrame>
  );
}

function Opening({ reportRef }: { reportRef: string }) {
  const report = useQuery(reportQuery(reportRef));
  return (
    <Loaded query={report} what="the report">
      {(opened) => (
        <>
          <Head report={opened.body} />
          <Released report={opened.body} />
          {opened.body.abilities.includes("EDIT") ? (
            <WithWays opened={opened} />
          ) : (
            <>
              <ReportSteps opened={opened} />
              <Reading report={opened.body} />
            </>
          )}
        </>
      )}
    </Loaded>
  );
}

function WithWays({ opened }: { opened: Tagged<Report> }) {
  const meetings = useQuery(meetingsQuery);
  const routes = useQuery(routesQuery);
  return (
    <Loaded query={meetings} what="the meetings">
      {(held) => (
        <Loaded query={routes} what="the routes">
          {(ways) => (
            <Builder opened={opened} ways={{ meetings: held.items, routes: ways.items }} />
          )}
        </Loaded>
      )}
    </Loaded>
  );
}

function Head({ report }: { report: Report }) {
  const { state, edition, editionReason, planTitle, fields, submitted, cleared, returned } = report;
  const look = reportStates[state];
  return (
    <>
      <p className="govuk-body">
        <Mark look={look} of="How far it is" /> {look.meaning}
      </p>
      {state === "DRAFT" && returned?.reason && (
        <Notice title={`Sent back by ${returned.by}`}>
          <p className="govuk-body dr-text">{returned.reason}</p>
        </Notice>
      )}
      <SummaryList
        rows={[
          { key: "Plan", value: planTitle },
          { key: "As at", value: <UkDate iso={fields.asAt} /> },
          (edition > 1 || editionReason !== undefined) && {
            key: "Version",
            value: editionReason ? `${edition}: ${editionReason}` : String(edition),
          },
          submitted && { key: "Sent to clearance", value: <Step {...submitted} /> },
          cleared && { key: "Cleared", value: <Step {...cleared} /> },
        ]}
      />
    </>
  );
}

function Step({ by, on }: { by: string; on: string }) {
  return (
    <>
      <UkDate iso={on} />, {by}
    </>
  );
}
