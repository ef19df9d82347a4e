import { useQueryClient } from "@tanstack/react-query";
import { navigate } from "wouter-preact/use-browser-location";
import type { Tagged } from "../../api/client";
import { ApiError } from "../../api/errors";
import {
  deleteReport,
  type Report,
  type ReportStep,
  reportQuery,
  takeReportStep,
} from "../../api/reports";
import { announce } from "../../design/announce";
import { ConfirmDialog } from "../plan/ConfirmDialog";
import { workspace } from "../shared/addresses";
import { useKeyOfContent } from "../shared/useKeyOfContent";
import type { DraftSet } from "./DraftSet";
import { ReasonDialog } from "./ReasonDialog";
import { ReleaseDialog } from "./ReleaseDialog";

interface ReportStepsProps {
  opened: Tagged<Report>;
  /** What is being written, to be saved before anything is decided. */
  drafts?: DraftSet;
}

/** What can be done with the report as a whole; each step asks before it is taken. */
export function ReportSteps({ opened, drafts }: ReportStepsProps) {
  const client = useQueryClient();
  const keyOf = useKeyOfContent();
  const { body, etag } = opened;
  const { ref, abilities } = body;
  const may = (ability: Report["abilities"][number]) => abilities.includes(ability);
  const take = async (step: ReportStep) => {
    const seen = drafts ? await savedTag(drafts) : etag;
    await takeReportStep(ref, seen, step, keyOf({ step, seen }));
  };
  /** What is written here is saved first, and is then part of what was seen. */
  const savedTag = async (written: DraftSet) => {
    if (await written.save()) return (await client.fetchQuery(reportQuery(ref))).etag;
    throw new ApiError(409, {
      detail: "Not everything is saved yet. Look at what is marked, then try again.",
    });
  };
  const done = (said: string) => async () => {
    // A release shows on the public pages and begins a hand-over.
    await Promise.all(
      [["reports"], ["releases"], ["hand-over"]].map((queryKey) =>
        client.invalidateQueries({ queryKey }),
      ),
    );
    announce(said);
    document.querySelector<HTMLElement>("h1")?.focus();
  };
  return (
    <div className="dr-controls dr-no-print">
      {may("SUBMIT") && (
        <ConfirmDialog
          button="Send to the head of service"
          title="Send this report to clearance?"
          warning={false}
          run={() => take({ to: "submission" })}
          done={done("The report is in clearance")}
        >
          From then on every paragraph keeps its number. Rows of the table of implications may still
          be written and signed.
        </ConfirmDialog>
      )}
      {may("CLEAR") && (
        <ConfirmDialog
          button="Clear this report"
          title="Clear this report?"
          warning={false}
          run={() => take({ to: "clearance" })}
          done={done("The report is cleared")}
        >
          You say in your name that it can be released as it is.
        </ConfirmDialog>
      )}
      {may("RELEASE") && (
        <ReleaseDialog
          report={body}
          run={() => take({ to: "release" })}
          done={done("The report is released")}
        />
      )}
      {may("RETURN") && (
        <ReasonDialog
          button="Send it back"
          title="Send this report back?"
          label="What has to change?"
          run={(reason) => take({ to: "return", reason })}
          done={done("The report is sent back")}
        />
      )}
      {may("REVISE") && (
        <ReasonDialog
          button="Begin a new version"
          title="Begin a new version of this report?"
          label="Why is there a new version?"
          run={(reason) => take({ to: "revision", reason })}
          done={done("A new version is begun")}
        />
      )}
      {may("DELETE") && (
        <ConfirmDialog
          button="Throw this draft away"
          title={`Throw report ${ref} away?`}
          run={() => deleteReport(ref, etag)}
          done={async () => {
            navigate(workspace.reports());
            announce(`Report ${ref} is thrown away`);
            await client.invalidateQueries({ queryKey: ["reports", "list"] });
          }}
        >
          Everything that was written into it is gone. It cannot be brought back.
        </ConfirmDialog>
      )}
    </div>
  );
}
