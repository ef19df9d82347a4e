import { type ReportImplication, type SignOffStep, takeSignOffStep } from "../../api/reports";
import { announce } from "../../design/announce";
import { ConfirmDialog } from "../plan/ConfirmDialog";
import { useKeyOfContent } from "../shared/useKeyOfContent";
import { InviteDialog } from "./InviteDialog";
import { ReasonDialog } from "./ReasonDialog";
import { RecordDialog } from "./RecordDialog";

interface SignOffProps {
  report: string;
  row: ReportImplication;
  /** Saves what is being written, and answers with the tag of the row as it is then. */
  settle: () => Promise<string>;
  done: () => Promise<void>;
}

/** What can be done about the signature of a row. */
export function SignOff({ report, row, settle, done }: SignOffProps) {
  const keyOf = useKeyOfContent();
  const { key, issue, abilities } = row;
  const may = (ability: ReportImplication["abilities"][number]) => abilities.includes(ability);
  const take = async (step: SignOffStep) => {
    const etag = await settle();
    await takeSignOffStep(report, key, etag, step, keyOf({ key, step, etag }));
  };
  const after = (said: string) => async () => {
    await done();
    announce(said);
  };
  return (
    <div className="dr-controls dr-no-print">
      {may("SIGN") && (
        <ConfirmDialog
          button={`Sign: ${issue}`}
          title={`Sign ${issue} in your name?`}
          warning={false}
          run={() => take({ to: "sign-off", body: {} })}
          done={after(`${issue} is signed`)}
        >
          You say that what is written there is right. It then stays as it is.
        </ConfirmDialog>
      )}
      {may("INVITE") && (
        <InviteDialog
          issue={issue}
          run={(person, message) =>
            take({ to: "invitations", body: { person, ...(message ? { message } : {}) } })
          }
          done={after(`A mail is on its way: ${issue}`)}
        />
      )}
      {may("RECORD") && (
        <RecordDialog
          issue={issue}
          run={(given) => take({ to: "sign-off", body: given })}
          done={after(`The signature is written down: ${issue}`)}
        />
      )}
      {may("REOPEN") && (
        <ReasonDialog
          button={`Open again: ${issue}`}
          title={`Take the signature of ${issue} away?`}
          label="Why?"
          run={(reason) => take({ to: "reopening", body: { reason } })}
          done={after(`${issue} is open again`)}
        />
      )}
    </div>
  );
}
