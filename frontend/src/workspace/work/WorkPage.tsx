import { useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import type { Work } from "../../api/types";
import { workQuery } from "../../api/work";
import { Loaded } from "../../app/Loaded";
import { Page } from "../../app/Page";
import { usePlanRef } from "../../app/usePlanRef";
import { announce } from "../../design/announce";
import { EmptyState } from "../../design/EmptyState";
import { UkDate } from "../../design/UkDate";
import { reporters } from "../shared/access";
import { SignedIn } from "../shared/SignedIn";
import { DueList } from "./DueList";
import { MovableUpdates } from "./MovableUpdates";
import { ReadingsDue } from "./ReadingsDue";
import { SignOffsDue } from "./SignOffsDue";
import { StepList } from "./StepList";
import { UpdateList } from "./UpdateList";
import { WorkSection, WorkSummary } from "./WorkSection";

/** What the person signed in has to do, most urgent first; nothing left means done, and says so. */
export default function WorkPage() {
  const plan = usePlanRef();
  return (
    <Page title="My work">
      <SignedIn roles={reporters}>{() => <WorkContent plan={plan} />}</SignedIn>
    </Page>
  );
}

function WorkContent({ plan }: { plan: string }) {
  const work = useQuery(workQuery(plan));
  const [told, setTold] = useState<string>();
  const toldAt = useRef<HTMLParagraphElement>(null);
  const tell = (what: string) => {
    setTold(what);
    announce(what);
  };
  return (
    <>
      <p className="govuk-body dr-told" ref={toldAt} tabIndex={-1} hidden={!told}>
        {told}
      </p>
      <Loaded query={work} what="your work">
        {(data) => (
          <WorkLists
            plan={plan}
            work={data}
            moved={{ tell, leave: () => toldAt.current?.focus() }}
          />
        )}
      </Loaded>
    </>
  );
}

interface WorkListsProps {
  plan: string;
  work: Work;
  moved: { tell: (what: string) => void; leave: () => void };
}

function WorkLists({ plan, work, moved }: WorkListsProps) {
  const { returned, toReview, toPublish, drafts, due, nextSteps, waiting, today } = work;
  const parts = [
    { id: "returned", title: "Sent back to you", count: returned.length },
    { id: "to-review", title: "To review", count: toReview.length },
    { id: "to-publish", title: "To publish", count: toPublish.length },
    { id: "drafts", title: "Drafts to finish", count: drafts.length },
    { id: "due", title: "Updates due", count: due.length },
    { id: "next-steps", title: "Next steps due", count: nextSteps.length },
  ] as const;
  return (
    <>
      <p className="govuk-body">
        As at <UkDate iso={today} />, plan {work.plan}.
      </p>
      <WorkSummary parts={parts} />
      <ReadingsDue plan={plan} />
      <SignOffsDue />
      {parts.every(({ count }) => count === 0) && (
        <EmptyState>
          <p className="govuk-body">
            Done: nothing is waiting for you. Whatever comes next appears here.
          </p>
        </EmptyState>
      )}
      <WorkSection part={parts[0]}>
        <UpdateList plan={plan} updates={returned} />
      </WorkSection>
      <WorkSection part={parts[1]}>
        <MovableUpdates plan={plan} updates={toReview} move="acknowledge" {...moved} />
      </WorkSection>
      <WorkSection part={parts[2]}>
        <MovableUpdates plan={plan} updates={toPublish} move="publish" {...moved} />
      </WorkSection>
      <WorkSection part={parts[3]}>
        <UpdateList plan={plan} updates={drafts} />
      </WorkSection>
      <WorkSection part={parts[4]}>
        <DueList plan={plan} due={due} />
      </WorkSection>
      <WorkSection part={parts[5]}>
        <StepList plan={plan} steps={nextSteps} />
      </WorkSection>
      <WorkSection part={{ id: "waiting", title: "With somebody else", count: waiting.length }}>
        <UpdateList plan={plan} updates={waiting} />
      </WorkSection>
    </>
  );
}
