import { useQuery } from "@tanstack/react-query";
import type { Report } from "../../api/reports";
import { sessionQuery } from "../../api/session";
import { hasOneOf, reportCheckers } from "../shared/access";
import { CheckList } from "./CheckList";
import { DeskProvider, useNewDesk } from "./desk";
import { ImplicationSection } from "./ImplicationSection";
import { PreviewPane } from "./PreviewPane";
import { SetSaveState } from "./SetSaveState";

/** A report for those who do not write it: what they may still write are rows they were asked to sign. */
export function Reading({ report }: { report: Report }) {
  const { ref, sections } = report;
  const desk = useNewDesk(ref);
  return (
    <DeskProvider value={desk}>
      {sections
        .filter(({ kind }) => kind === "IMPLICATIONS")
        .map((section) => (
          <ImplicationSection key={section.key} section={section} />
        ))}
      <Checks report={report} />
      <SetSaveState drafts={desk.drafts} />
    </DeskProvider>
  );
}

/** The check list and the preview, for those whom they concern. What is released is read as it was printed. */
function Checks({ report }: { report: Report }) {
  const session = useQuery(sessionQuery).data;
  if (!hasOneOf(session, reportCheckers)) return null;
  return (
    <>
      <CheckList report={report} />
      {report.state !== "RELEASED" && (
        <div className="dr-reading">
          <PreviewPane report={report.ref} />
        </div>
      )}
    </>
  );
}
