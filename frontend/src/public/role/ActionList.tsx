import type { ActionRow, NextStep, RoleCard } from "../../api/types";
import { addresses } from "../../app/addresses";
import { EmptyState } from "../../design/EmptyState";
import { RatingTag } from "../../design/RatingTag";
import { UkDate } from "../../design/UkDate";

interface ActionListProps {
  plan: string;
  role: RoleCard;
  actions: readonly ActionRow[];
}

/** The actions of a role, each with its rating, the reason for it, and what happens next. */
export function ActionList({ plan, role, actions }: ActionListProps) {
  if (actions.length === 0) {
    return (
      <EmptyState>
        <p className="govuk-body">
          {role.counts.total === 0
            ? "This role has no actions in this plan."
            : "No action fits all the filters. Take one away, or "}
          {role.counts.total > 0 && (
            <a className="govuk-link" href={addresses.role(plan, role.slug)}>
              show all actions
            </a>
          )}
        </p>
      </EmptyState>
    );
  }
  return (
    <ul className="dr-rows">
      {actions.map((action) => (
        <li className="dr-row" key={action.ref}>
          <Row plan={plan} role={role} action={action} />
        </li>
      ))}
    </ul>
  );
}

interface RowProps {
  plan: string;
  role: RoleCard;
  action: ActionRow;
}

function Row({ plan, role, action }: RowProps) {
  // In its second role an action has that role's reference and wording.
  const here = action.placements.find((placement) => placement.role === role.code);
  const ref = here?.ref ?? action.ref;
  return (
    <article>
      <div className="dr-row__head">
        <span className="dr-row__ref">{ref}</span>
        <RatingTag look={action.band} size="small" of={`Action ${ref}`} />
      </div>
      <h3 className="dr-row__title">
        <a className="govuk-link" href={addresses.action(plan, ref)}>
          {here?.wording ?? action.wording}
        </a>
      </h3>
      <p className="govuk-body-s dr-row__why">{action.explanation}</p>
      <dl className="dr-facts">
        <dt>Latest update</dt>
        <dd>
          {action.latestUpdate ? (
            <>
              <UkDate iso={action.latestUpdate.date} />
              <p className="dr-clamp">{action.latestUpdate.progress}</p>
            </>
          ) : (
            "None published yet"
          )}
        </dd>
        <NextSteps steps={action.latestUpdate?.nextSteps ?? []} />
        {action.leadService && (
          <>
            <dt>Service</dt>
            <dd>{action.leadService.name}</dd>
          </>
        )}
      </dl>
    </article>
  );
}

function NextSteps({ steps }: { steps: readonly NextStep[] }) {
  if (steps.length === 0) return null;
  return (
    <>
      <dt>Next steps</dt>
      <dd>
        <ul>
          {steps.map((step) => (
            <li key={step.text}>{step.text}</li>
          ))}
        </ul>
      </dd>
    </>
  );
}
