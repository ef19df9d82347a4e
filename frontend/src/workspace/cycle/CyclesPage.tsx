import { useQuery } from "@tanstack/react-query";
import { cyclesQuery } from "../../api/cycles";
import type { Cycle } from "../../api/types";
import { Loaded } from "../../app/Loaded";
import { Page } from "../../app/Page";
import { usePlanRef } from "../../app/usePlanRef";
import { ukDate } from "../../design/dates";
import { EmptyState } from "../../design/EmptyState";
import { hasOneOf, reporters, runners } from "../shared/access";
import { workspace } from "../shared/addresses";
import { SignedIn } from "../shared/SignedIn";
import { span } from "./CycleFacts";
import { Mark } from "./Mark";
import { cycleStates } from "./words";
import "./cycle.scss";

/** The reporting cycles of a plan, the latest first. */
export default function CyclesPage() {
  const plan = usePlanRef();
  return (
    <Page title="Reporting cycles">
      <SignedIn roles={reporters}>
        {(session) => <Cycles plan={plan} mayOpen={hasOneOf(session, runners)} />}
      </SignedIn>
    </Page>
  );
}

function Cycles({ plan, mayOpen }: { plan: string; mayOpen: boolean }) {
  const cycles = useQuery(cyclesQuery(plan));
  return (
    <>
      <p className="govuk-body dr-prose">
        In a reporting cycle every action is asked for an update: service officers hand in, heads of
        service acknowledge, the equalities officer publishes.
      </p>
      {mayOpen && (
        <a className="govuk-button" href={workspace.newCycle(plan)} draggable={false}>
          Open a new cycle
        </a>
      )}
      <Loaded query={cycles} what="the cycles">
        {({ items }) => <CycleList plan={plan} cycles={items} mayOpen={mayOpen} />}
      </Loaded>
    </>
  );
}

interface CycleListProps {
  plan: string;
  cycles: readonly Cycle[];
  mayOpen: boolean;
}

function CycleList({ plan, cycles, mayOpen }: CycleListProps) {
  if (cycles.length === 0) {
    return (
      <EmptyState>
        <p className="govuk-body">
          There is no reporting cycle yet.{" "}
          {mayOpen
            ? "Open one, and the board shows who has answered."
            : "The equalities officer opens one; you are asked by mail when it begins."}
        </p>
      </EmptyState>
    );
  }
  return (
    <ul className="dr-rows">
      {cycles.map((cycle) => (
        <li className="dr-row" key={cycle.ref}>
          <Row plan={plan} cycle={cycle} />
        </li>
      ))}
    </ul>
  );
}

function Row({ plan, cycle }: { plan: string; cycle: Cycle }) {
  const { ref, title, state } = cycle;
  return (
    <article>
      <div className="dr-row__head">
        <span className="dr-row__ref">{ref}</span>
        <Mark look={cycleStates[state]} of={`Cycle ${ref}`} />
      </div>
      <h2 className="dr-row__title">
        <a className="govuk-link" href={workspace.board(plan, ref)}>
          {title}
        </a>
      </h2>
      <p className="govuk-body-s dr-row__why">{cycleStates[state].meaning}</p>
      <dl className="dr-facts">
        <dt>Period</dt>
        <dd>{span(cycle.periodStart, cycle.periodEnd)}</dd>
        <dt>Window</dt>
        <dd>{span(cycle.opensOn, cycle.lastDay)}</dd>
        <dt>Officers hand in by</dt>
        <dd>{ukDate(cycle.officerDueOn)}</dd>
        <dt>Heads of service by</dt>
        <dd>{ukDate(cycle.headDueOn)}</dd>
      </dl>
      {cycle.abilities.includes("EDIT") && (
        <p className="govuk-body-s dr-row__more">
          <a className="govuk-link" href={workspace.editCycle(plan, ref)}>
            Change<span className="govuk-visually-hidden"> cycle {ref}</span>
          </a>
        </p>
      )}
    </article>
  );
}
