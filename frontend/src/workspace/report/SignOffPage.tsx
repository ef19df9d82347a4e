import { useQuery } from "@tanstack/react-query";
import { implicationQuery, type ReportImplication, reportQuery } from "../../api/reports";
import { Loaded } from "../../app/Loaded";
import { UkDate } from "../../design/UkDate";
import { workspace } from "../shared/addresses";
import { DeskProvider, useNewDesk } from "./desk";
import { ImplicationCard } from "./ImplicationCard";
import { ReportFrame } from "./ReportFrame";
import { SetSaveState } from "./SetSaveState";

/** One row of a report, for whoever was asked by mail to write and sign it. */
export default function SignOffPage({ reportRef, row }: { reportRef: string; row: string }) {
  const known = useQuery({ ...implicationQuery(reportRef, row), enabled: false }).data?.body;
  return (
    <ReportFrame
      title={known ? `Sign off: ${known.issue}` : "Sign off"}
      caption={`Report ${reportRef}`}
      reportRef={reportRef}
    >
      <Opening reportRef={reportRef} row={row} />
    </ReportFrame>
  );
}

function Opening({ reportRef, row }: { reportRef: string; row: string }) {
  const report = useQuery(reportQuery(reportRef));
  const implication = useQuery(implicationQuery(reportRef, row));
  return (
    <Loaded
      query={implication}
      what="the row"
      notFound={
        <p className="govuk-body">
          There is no such row, or you were not asked to sign it. The mail says which it was.
        </p>
      }
    >
      {({ body }) => (
        <>
          <Loaded query={report} what="the report" blocks={1}>
            {({ body: { ref, fields, planTitle } }) => (
              <p className="govuk-body dr-prose">
                For the report{" "}
                <a className="govuk-link" href={workspace.report(ref)}>
                  {fields.title}
                </a>{" "}
                on {planTitle}, as at <UkDate iso={fields.asAt} />. Say what it means for{" "}
                {body.issue.toLowerCase()}, and sign it.
              </p>
            )}
          </Loaded>
          <Row report={reportRef} row={body} />
        </>
      )}
    </Loaded>
  );
}

function Row({ report, row }: { report: string; row: ReportImplication }) {
  const desk = useNewDesk(report);
  return (
    <DeskProvider value={desk}>
      <div className="dr-plan-form">
        <ImplicationCard row={row} />
        <SetSaveState drafts={desk.drafts} />
      </div>
    </DeskProvider>
  );
}
