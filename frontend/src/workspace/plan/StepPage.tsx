import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useState } from "react";
import type { Tagged } from "../../api/client";
import { planRecordQuery } from "../../api/drafts";
import type { PlanAbility, PlanRecord } from "../../api/types";
import { Loaded } from "../../app/Loaded";
import { Notice } from "../../design/Notice";
import { PlanFrame } from "./PlanFrame";
import { planStates } from "./words";

interface StepPageProps {
  title: string;
  planRef: string;
  ability: PlanAbility;
  children: (plan: Tagged<PlanRecord>) => ReactNode;
}

/** A page that takes a plan a step, for whoever may take it. */
export function StepPage(props: StepPageProps) {
  return (
    <PlanFrame title={props.title} planRef={props.planRef}>
      <Opening {...props} />
    </PlanFrame>
  );
}

function Opening(props: StepPageProps) {
  const record = useQuery(planRecordQuery(props.planRef));
  return (
    <Loaded query={record} what="the plan">
      {(plan) => <Holding {...props} found={plan} />}
    </Loaded>
  );
}

/** Keeps the form open as the person saw the plan, whatever is fetched behind it. */
function Holding({ ability, children, found }: StepPageProps & { found: Tagged<PlanRecord> }) {
  const [opened] = useState(found);
  const { title, status, abilities } = opened.body;
  if (abilities.includes(ability)) {
    return (
      <>
        <p className="dr-lede">{title}</p>
        {children(opened)}
      </>
    );
  }
  return (
    <Notice title="This is not a step that you can take now">
      <p className="govuk-body">
        The plan is: {planStates[status].word.toLowerCase()}. {planStates[status].meaning}
      </p>
    </Notice>
  );
}
