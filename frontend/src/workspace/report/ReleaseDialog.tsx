import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { ApiError } from "../../api/errors";
import { type Report, reportChecksQuery } from "../../api/reports";
import { counted } from "../../design/numbers";
import { sentenceOf } from "../plan/ConfirmDialog";
import { faultsOf } from "../plan/faults";
import type { Fault } from "../plan/specForm";
import { Dialog, DialogButtons } from "../shared/Dialog";
import { WayTo } from "./CheckList";
import { placeOfPointer } from "./places";

interface ReleaseDialogProps {
  report: Report;
  run: () => Promise<void>;
  done: () => Promise<void>;
}

const button = "Release this report";

/** Releases a report once it is confirmed, or says what stands in the way. */
export function ReleaseDialog({ report, run, done }: ReleaseDialogProps) {
  const client = useQueryClient();
  const dialog = useRef<HTMLDialogElement>(null);
  const [error, setError] = useState<string>();
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [running, setRunning] = useState(false);
  const forget = () => {
    setError(undefined);
    setFaults([]);
  };
  const confirm = async () => {
    if (running) return;
    forget();
    setRunning(true);
    try {
      await run();
      dialog.current?.close();
      await done();
    } catch (failure) {
      if (standsInTheWay(failure)) {
        setFaults(faultsOf(failure));
        void client.invalidateQueries({ queryKey: reportChecksQuery(report.ref).queryKey });
      } else setError(sentenceOf(failure));
    }
    setRunning(false);
  };
  return (
    <Dialog dialog={dialog} button={button} title="Release this report?" warning onOpen={forget}>
      <p className="govuk-body">
        It is frozen as it is, with every figure in it. It is printed and made public, and it goes
        to the committee room.
      </p>
      <p className="govuk-body">It cannot be taken back: a change is a new version.</p>
      <div role="alert">
        {error && (
          <p className="govuk-error-message">
            <span className="govuk-visually-hidden">Error:</span> {error}
          </p>
        )}
        {faults.length > 0 && (
          <InTheWay report={report} faults={faults} leave={() => dialog.current?.close()} />
        )}
      </div>
      <DialogButtons dialog={dialog}>
        <button
          type="button"
          className="govuk-button govuk-button--warning"
          aria-disabled={running}
          onClick={() => void confirm()}
        >
          {button}
        </button>
      </DialogButtons>
    </Dialog>
  );
}

interface InTheWayProps {
  report: Report;
  faults: readonly Fault[];
  leave: () => void;
}

/** Why it was not released, each with the way to its place where that is on the page. */
function InTheWay({ report, faults, leave }: InTheWayProps) {
  return (
    <>
      <p className="govuk-error-message">
        It is not released: {counted(faults.length, "thing")} in the way. The report has to be sent
        back to change it. See also the{" "}
        <WayTo place="checks" leave={leave}>
          check list
        </WayTo>
        .
      </p>
      <ul className="govuk-list dr-findings">
        {faults.map(({ pointer, message }) => {
          const place = placeOfPointer(report, pointer);
          return (
            <li key={`${pointer} ${message}`}>
              {document.getElementById(place) ? (
                <WayTo place={place} leave={leave}>
                  {message}
                </WayTo>
              ) : (
                message
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** The service lists what is to be put right first. */
function standsInTheWay(failure: unknown): boolean {
  return (
    failure instanceof ApiError &&
    failure.status === 422 &&
    (failure.problem.errors ?? []).length > 0
  );
}
