import type { CycleAction, CycleOwner, CycleService } from "../../api/types";
import { addresses } from "../../app/addresses";
import { ukDate } from "../../design/dates";
import { counted } from "../../design/numbers";
import { DataTable } from "../../design/Table";
import { Mark } from "./Mark";
import { answerStates, lateness } from "./words";

interface ServiceAnswersProps {
  plan: string;
  service: CycleService;
}

/** One service: who is asked, and the state of each of its actions. */
export function ServiceAnswers({
  plan,
  service: { name, owners, counts, actions },
}: ServiceAnswersProps) {
  const handedIn = counts.submitted + counts.acknowledged + counts.published;
  const late = counts.officerLate + counts.headLate;
  return (
    <div className="dr-service-answers">
      <h4 className="govuk-heading-s">{name}</h4>
      <p className="govuk-body-s">
        {ownersText(owners)} {handedIn} of {counts.expected} handed in
        {late > 0 && `, ${late} late`}.
      </p>
      <DataTable
        caption={`${counted(actions.length, "action")} of ${name}`}
        captionHidden
        stack
        rows={actions}
        rowKey={({ ref }) => ref}
        columns={[
          {
            key: "action",
            header: "Action",
            cell: (action) => <ActionName plan={plan} action={action} />,
          },
          {
            key: "state",
            header: "Update",
            cell: ({ state }) => <Mark look={answerStates[state]} />,
          },
          { key: "late", header: "In time", cell: (action) => <Lateness action={action} /> },
          {
            key: "who",
            header: "Who and when",
            cell: (action) => <span className="dr-who">{whoAndWhen(action)}</span>,
          },
        ]}
      />
    </div>
  );
}

function ownersText(owners: readonly CycleOwner[]): string {
  if (owners.length === 0)
    return "Nobody can be asked: the service has no officer with an account.";
  const names = owners.map(({ name, standsIn }) => (standsIn ? `${name} (stands in)` : name));
  return `Asked: ${new Intl.ListFormat("en-GB").format(names)}.`;
}

function ActionName({ plan, action: { ref, wording } }: { plan: string; action: CycleAction }) {
  return (
    <span className="dr-action-name">
      <a className="govuk-link" href={addresses.action(plan, ref)}>
        {ref}
      </a>{" "}
      <span className="dr-action-name__wording">{wording}</span>
    </span>
  );
}

function Lateness({ action: { officer, head } }: { action: CycleAction }) {
  const [byOfficer, byHead] = [lateness[officer], lateness[head]];
  if (!byOfficer && !byHead) return <>In time</>;
  return (
    <span className="dr-marks">
      {byOfficer && <Mark look={byOfficer} prefix="Officer" />}
      {byHead && <Mark look={byHead} prefix="Head of service" />}
    </span>
  );
}

function whoAndWhen({ author, submittedOn, acknowledgedOn, state }: CycleAction): string {
  const parts = [
    author,
    submittedOn && `handed in ${ukDate(submittedOn)}`,
    acknowledgedOn && `acknowledged ${ukDate(acknowledgedOn)}`,
  ].filter(Boolean);
  if (parts.length === 0) return state === "NOT_STARTED" ? "Nobody yet" : "–";
  return parts.join(", ");
}
