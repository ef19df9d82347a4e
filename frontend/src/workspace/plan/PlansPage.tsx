import { useQuery } from "@tanstack/react-query";
import { planRecordsQuery } from "../../api/drafts";
import type { PlanRecord } from "../../api/types";
import { Loaded } from "../../app/Loaded";
import { Page } from "../../app/Page";
import { EmptyState } from "../../design/EmptyState";
import { Mark } from "../cycle/Mark";
import { hasOneOf, planners, planWriters } from "../shared/access";
import { workspace } from "../shared/addresses";
import { SignedIn } from "../shared/SignedIn";
import { abilityWords, periodText, planStates } from "./words";
import "./plan.scss";

/** Plans in every state, drafts included. */
export default function PlansPage() {
  return (
    <Page title="Plans">
      <SignedIn roles={planners}>
        {(session) => <Plans mayBegin={hasOneOf(session, planWriters)} />}
      </SignedIn>
    </Page>
  );
}

function Plans({ mayBegin }: { mayBegin: boolean }) {
  const plans = useQuery(planRecordsQuery);
  return (
    <>
      <p className="govuk-body dr-prose">
        A plan begins as a draft, is submitted to the approving body, and is in force once it is
        approved. From then on its wording is frozen; a change is a new plan.
      </p>
      {mayBegin && (
        <a className="govuk-button" href={workspace.newPlan()} draggable={false}>
          Begin a plan
        </a>
      )}
      <Loaded query={plans} what="the plans">
        {(items) =>
          items.length === 0 ? (
            <EmptyState>
              <p className="govuk-body">There is no plan yet.</p>
            </EmptyState>
          ) : (
            <ul className="dr-rows">
              {items.map((plan) => (
                <li className="dr-row" key={plan.ref}>
                  <Row plan={plan} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </>
  );
}

function Row({ plan }: { plan: PlanRecord }) {
  const { ref, title, status, period, replaces, supersededBy, abilities } = plan;
  return (
    <article>
      <div className="dr-row__head">
        <span className="dr-row__ref">{ref}</span>
        <Mark look={planStates[status]} of={`Plan ${ref}`} />
      </div>
      <h2 className="dr-row__title">
        <a className="govuk-link" href={workspace.plan(ref)}>
          {title}
        </a>
      </h2>
      <p className="govuk-body-s">{planStates[status].meaning}</p>
      <dl className="dr-facts">
        <dt>Period</dt>
        <dd>{periodText(period)}</dd>
        {replaces && (
          <>
            <dt>Replaces</dt>
            <dd>{replaces}</dd>
          </>
        )}
        {supersededBy && (
          <>
            <dt>Superseded by</dt>
            <dd>{supersededBy}</dd>
          </>
        )}
        {abilities.length > 0 && (
          <>
            <dt>You can</dt>
            <dd>{abilities.map((ability) => abilityWords[ability]).join(", ")}</dd>
          </>
        )}
      </dl>
    </article>
  );
}
