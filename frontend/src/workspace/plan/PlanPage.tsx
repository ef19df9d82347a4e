import { useQuery, useQueryClient } from "@tanstack/react-query";
import { navigate } from "wouter-preact/use-browser-location";
import type { Tagged } from "../../api/client";
import { deletePlan, planRecordQuery } from "../../api/drafts";
import { sessionQuery } from "../../api/session";
import type { PlanAbility, PlanRecord } from "../../api/types";
import { Loaded } from "../../app/Loaded";
import { announce } from "../../design/announce";
import { SummaryList } from "../../design/SummaryList";
import { Mark } from "../cycle/Mark";
import { hasOneOf, planWriters } from "../shared/access";
import { workspace } from "../shared/addresses";
import { ApprovedChanges } from "./ApprovedChanges";
import { ConfirmDialog } from "./ConfirmDialog";
import { ContentSection } from "./ContentSection";
import { PlanFrame } from "./PlanFrame";
import { StepsSection } from "./StepsSection";
import { WordingSection } from "./WordingSection";
import { periodText, planStates } from "./words";

/** How a plan stands, what it says, and what can be done with it. */
export function PlanPage({ planRef }: { planRef: string }) {
  return (
    <PlanFrame title={`Plan ${planRef}`}>
      <Opening planRef={planRef} />
    </PlanFrame>
  );
}

function Opening({ planRef }: { planRef: string }) {
  const record = useQuery(planRecordQuery(planRef));
  const session = useQuery(sessionQuery).data;
  return (
    <Loaded query={record} what="the plan">
      {(plan) => (
        <>
          <Head plan={plan} />
          <StepsSection steps={plan.body.steps} />
          {plan.body.steps.some(({ step }) => step === "APPROVED") && (
            <ApprovedChanges planRef={planRef} />
          )}
          {hasOneOf(session, planWriters) ? (
            <ContentSection planRef={planRef} />
          ) : (
            <WordingSection planRef={planRef} />
          )}
        </>
      )}
    </Loaded>
  );
}

/** Steps that have a page of their own, the one that is most looked for first. */
const steps: readonly { ability: PlanAbility; text: string; step: string }[] = [
  { ability: "SUBMIT", text: "Submit this plan", step: "submission" },
  { ability: "APPROVE", text: "Record its approval", step: "approval" },
  { ability: "RETURN", text: "Take it back to draft", step: "return" },
  { ability: "EDIT", text: "Change title, period and rules", step: "edit" },
  { ability: "CLOSE", text: "Close this plan", step: "closure" },
];

function Head({ plan }: { plan: Tagged<PlanRecord> }) {
  const { ref, title, status, period, organisation, replaces, supersededBy, abilities } = plan.body;
  const own = steps.filter(({ ability }) => abilities.includes(ability));
  return (
    <>
      <p className="dr-lede">{title}</p>
      <p className="govuk-body">
        <Mark look={planStates[status]} of="State of the plan" /> {planStates[status].meaning}
      </p>
      <SummaryList
        rows={[
          { key: "Whose plan", value: organisation.name },
          { key: "Period", value: periodText(period) },
          replaces !== undefined && { key: "Replaces", value: <PlanLink planRef={replaces} /> },
          supersededBy !== undefined && {
            key: "Superseded by",
            value: <PlanLink planRef={supersededBy} />,
          },
        ]}
      />
      <div className="govuk-button-group dr-no-print">
        {own.map(({ text, step }, index) => (
          <a
            className={`govuk-button${index === 0 ? "" : " govuk-button--secondary"}`}
            href={workspace.planStep(ref, step)}
            draggable={false}
            key={step}
          >
            {text}
          </a>
        ))}
        {abilities.includes("DELETE") && <Delete plan={plan} />}
      </div>
    </>
  );
}

function PlanLink({ planRef }: { planRef: string }) {
  return (
    <a className="govuk-link" href={workspace.plan(planRef)}>
      {planRef}
    </a>
  );
}

function Delete({ plan: { body, etag } }: { plan: Tagged<PlanRecord> }) {
  const client = useQueryClient();
  return (
    <ConfirmDialog
      button="Throw this draft away"
      title={`Throw plan ${body.ref} away?`}
      run={() => deletePlan(body.ref, etag)}
      done={async () => {
        navigate(workspace.plans());
        announce(`Plan ${body.ref} is thrown away`);
        await client.invalidateQueries({ queryKey: ["plan-records", "list"] });
      }}
    >
      Everything that was written into it is gone. It cannot be brought back.
    </ConfirmDialog>
  );
}
