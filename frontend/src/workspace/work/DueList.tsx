import type { DueUpdate } from "../../api/types";
import { addresses } from "../../app/addresses";
import { RatingTag } from "../../design/RatingTag";
import { UkDate } from "../../design/UkDate";
import { words } from "../../public/words";
import { BeginUpdate } from "../update/BeginUpdate";

/** Actions of which an update is due and nobody has begun one. */
export function DueList({ plan, due }: { plan: string; due: readonly DueUpdate[] }) {
  return (
    <ul className="dr-rows">
      {due.map(({ action }) => (
        <li className="dr-row" key={action.ref}>
          <div className="dr-row__head">
            <span className="dr-row__ref">{action.ref}</span>
            <RatingTag look={action.band} size="small" of={`Action ${action.ref}`} />
          </div>
          <h3 className="dr-row__title">
            <a className="govuk-link" href={addresses.action(plan, action.ref)}>
              {action.wording}
            </a>
          </h3>
          <p className="govuk-body-s">
            {words.freshness[action.freshness]}
            {action.latestUpdateOn && (
              <>
                . The last one is of <UkDate iso={action.latestUpdateOn} />
              </>
            )}
            {action.leadService && `. ${action.leadService.name}`}
          </p>
          <BeginUpdate plan={plan} actionRef={action.ref} />
        </li>
      ))}
    </ul>
  );
}
