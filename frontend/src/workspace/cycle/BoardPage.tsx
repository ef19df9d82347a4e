import { useQuery } from "@tanstack/react-query";
import type { Tagged } from "../../api/client";
import { boardQuery, cycleQuery } from "../../api/cycles";
import type { Cycle } from "../../api/types";
import { Loaded } from "../../app/Loaded";
import { Page } from "../../app/Page";
import { usePlanRef } from "../../app/usePlanRef";
import { Details } from "../../design/Details";
import { hasOneOf, reporters, runners } from "../shared/access";
import { workspace } from "../shared/addresses";
import { SignedIn } from "../shared/SignedIn";
import { AnswersSection } from "./AnswersSection";
import { CycleFacts } from "./CycleFacts";
import { EndDialog } from "./EndDialog";
import { Mark } from "./Mark";
import { NudgeSection } from "./NudgeSection";
import { OutboxSection } from "./OutboxSection";
import { ReopenDialog } from "./ReopenDialog";
import { cycleStates } from "./words";
import "./cycle.scss";

/** Who has answered in a cycle and who has not, by service. */
export default function BoardPage({ cycleRef }: { cycleRef: string }) {
  const plan = usePlanRef();
  return (
    <Page
      title={`Cycle board ${cycleRef}`}
      crumbs={[{ text: "Reporting cycles", href: workspace.cycles(plan) }]}
    >
      <SignedIn roles={reporters}>
        {(session) => (
          <Board plan={plan} cycleRef={cycleRef} mayPublish={hasOneOf(session, runners)} />
        )}
      </SignedIn>
    </Page>
  );
}

interface BoardProps {
  plan: string;
  cycleRef: string;
  mayPublish: boolean;
}

function Board({ plan, cycleRef, mayPublish }: BoardProps) {
  const cycle = useQuery(cycleQuery(plan, cycleRef));
  const board = useQuery(boardQuery(plan, cycleRef));
  return (
    <Loaded
      query={cycle}
      what="the cycle"
      notFound={<NoSuchCycle plan={plan} cycleRef={cycleRef} />}
    >
      {(found) => (
        <>
          <CycleHead plan={plan} cycle={found} mayPublish={mayPublish} />
          <Loaded query={board} what="the board">
            {(shown) => (
              <>
                <AnswersSection plan={plan} board={shown} />
                {found.body.abilities.includes("NUDGE") && (
                  <NudgeSection plan={plan} board={shown} />
                )}
                {shown.outbox && <OutboxSection outbox={shown.outbox} />}
              </>
            )}
          </Loaded>
        </>
      )}
    </Loaded>
  );
}

interface CycleHeadProps {
  plan: string;
  cycle: Tagged<Cycle>;
  mayPublish: boolean;
}

function CycleHead({ plan, cycle, mayPublish }: CycleHeadProps) {
  const { ref, title, state, abilities } = cycle.body;
  const { meaning } = cycleStates[state];
  return (
    <>
      <p className="dr-lede">{title}</p>
      <p className="govuk-body">
        <Mark look={cycleStates[state]} of="State of the cycle" /> {meaning}
      </p>
      <Details summary="Dates of this cycle">
        <CycleFacts cycle={cycle.body} />
      </Details>
      <div className="govuk-button-group dr-no-print">
        {mayPublish && (
          <a className="govuk-button" href={workspace.preview(plan, ref)} draggable={false}>
            If we published today
          </a>
        )}
        {abilities.includes("EDIT") && (
          <a
            className="govuk-button govuk-button--secondary"
            href={workspace.editCycle(plan, ref)}
            draggable={false}
          >
            Change this cycle
          </a>
        )}
        {abilities.includes("CLOSE") && <EndDialog plan={plan} cycle={cycle} end="closure" />}
        {abilities.includes("REOPEN") && <ReopenDialog plan={plan} cycle={cycle} />}
        {abilities.includes("LOCK") && <EndDialog plan={plan} cycle={cycle} end="lock" />}
      </div>
    </>
  );
}

function NoSuchCycle({ plan, cycleRef }: { plan: string; cycleRef: string }) {
  return (
    <p className="govuk-body">
      There is no reporting cycle {cycleRef} in this plan.{" "}
      <a className="govuk-link" href={workspace.cycles(plan)}>
        See all cycles
      </a>
    </p>
  );
}
