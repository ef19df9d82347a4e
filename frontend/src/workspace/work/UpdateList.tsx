import type { ReactNode } from "react";
import type { UpdateRow } from "../../api/types";
import { addresses } from "../../app/addresses";
import { UkDate } from "../../design/UkDate";
import { words } from "../../public/words";
import { stateWords } from "../shared/words";

interface UpdateListProps {
  plan: string;
  updates: readonly UpdateRow[];
  /** What can be done with an update right here. */
  controls?: (update: UpdateRow, index: number) => ReactNode;
}

/** Updates on their way, each leading to its form. */
export function UpdateList({ plan, updates, controls }: UpdateListProps) {
  return (
    <ul className="dr-rows">
      {updates.map((update, index) => (
        <li className="dr-row" key={update.ref}>
          <UpdateEntry plan={plan} update={update} />
          {controls?.(update, index)}
        </li>
      ))}
    </ul>
  );
}

function UpdateEntry({ plan, update }: { plan: string; update: UpdateRow }) {
  const { ref, action, state, progress, author, returnedReason, reviewer } = update;
  const handedIn = update.submittedAt?.slice(0, 10);
  return (
    <>
      <div className="dr-row__head">
        <span className="dr-row__ref">
          {action.ref} · {ref}
        </span>
        <span className="govuk-tag">{stateWords[state]}</span>
      </div>
      <h3 className="dr-row__title">
        <a className="govuk-link" href={addresses.update(plan, ref)}>
          {action.wording}
        </a>
      </h3>
      <dl className="dr-facts">
        {state === "RETURNED" && returnedReason && (
          <>
            <dt>To change</dt>
            <dd>
              {returnedReason}
              {reviewer && <span className="dr-muted"> ({reviewer})</span>}
            </dd>
          </>
        )}
        <dt>Says</dt>
        <dd className="dr-clamp">{progress || "Nothing yet"}</dd>
        <dt>Stands</dt>
        <dd>{words.lifecycle[update.lifecycle]}</dd>
        <dt>By</dt>
        <dd>
          {author}
          {action.leadService && `, ${action.leadService.name}`}
          {handedIn && state !== "DRAFT" && (
            <>
              , handed in on <UkDate iso={handedIn} />
            </>
          )}
        </dd>
      </dl>
    </>
  );
}
