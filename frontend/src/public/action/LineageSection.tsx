import type { Action, LineageEntry } from "../../api/types";
import { addresses } from "../../app/addresses";
import { Timeline } from "../../design/Timeline";
import { words } from "../words";

/** The action through every plan it has lived in, the earliest first; nothing where it has lived in one. */
export function LineageSection({ action }: { action: Action }) {
  if (action.lineage.length === 0) return null;
  return (
    <section aria-labelledby="lineage">
      <h2 className="govuk-heading-l" id="lineage">
        Its line through the plans
      </h2>
      <Timeline
        entries={action.lineage.map((entry) => ({
          id: `line-${entry.plan}-${entry.ref}`,
          title: <Title entry={entry} />,
          byline: `${entry.planTitle}, ${entry.period.text}`,
          content: <Content entry={entry} />,
        }))}
      />
    </section>
  );
}

function Title({ entry }: { entry: LineageEntry }) {
  if (entry.here) return <>{entry.ref}: this action</>;
  return (
    <a className="govuk-link" href={addresses.action(entry.plan, entry.ref)}>
      {entry.ref} of plan {entry.plan}
    </a>
  );
}

function Content({ entry }: { entry: LineageEntry }) {
  return (
    <>
      <p className="govuk-body">“{entry.wording}”</p>
      {entry.from.map(({ plan, action, note }) => (
        <p className="govuk-body" key={`${plan} ${action}`}>
          Comes from {action} of plan {plan}.{note && ` ${note}`}
        </p>
      ))}
      {entry.closure && (
        <p className="govuk-body">
          What became of it: {words.disposition[entry.closure.disposition]}. {entry.closure.reason}
        </p>
      )}
    </>
  );
}
