import { useQuery } from "@tanstack/react-query";
import { objectivesQuery } from "../../api/plans";
import type { Objective, RoleCard } from "../../api/types";
import { Loaded } from "../../app/Loaded";
import { SummaryList } from "../../design/SummaryList";
import { CitationLink } from "../CitationLink";

interface ObjectivesSectionProps {
  plan: string;
  role: RoleCard;
}

/** Why the role's objectives matter, and what else they serve. */
export function ObjectivesSection({ plan, role }: ObjectivesSectionProps) {
  const objectives = useQuery(objectivesQuery(plan, role.code));
  return (
    <section aria-labelledby="why">
      <h2 className="govuk-heading-l" id="why">
        Why it matters
      </h2>
      <Loaded query={objectives} what="the objectives" blocks={3}>
        {({ items }) =>
          items.map((objective) => (
            <ObjectiveDetail
              key={objective.ref}
              plan={plan}
              objective={objective}
              alone={items.length === 1}
            />
          ))
        }
      </Loaded>
    </section>
  );
}

interface ObjectiveDetailProps {
  plan: string;
  objective: Objective;
  /** The only objective needs no heading: it already stands at the top of the page. */
  alone: boolean;
}

function ObjectiveDetail({ plan, objective, alone }: ObjectiveDetailProps) {
  const names = (named: Objective["priorities"]) => named.map(({ name }) => name);
  return (
    <>
      {!alone && <h3 className="govuk-heading-m">{objective.text}</h3>}
      <ul className="govuk-list govuk-list--bullet govuk-list--spaced dr-prose">
        {objective.whyItMatters.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <SummaryList
        rows={[
          {
            key: "Strategic priorities",
            value: objective.prioritiesText ?? <Names names={names(objective.priorities)} />,
          },
          {
            key: "Cross-cutting objectives",
            value: <Names names={names(objective.crossCutting)} />,
          },
          {
            key: "Connections to other plans",
            value: <Names names={names(objective.relatedPlans)} />,
          },
          objective.source && {
            key: "Source",
            value: <CitationLink plan={plan} citation={objective.source} />,
          },
        ]}
      />
    </>
  );
}

function Names({ names }: { names: readonly string[] }) {
  if (names.length === 0) return <>None named in the plan</>;
  return (
    <ul className="govuk-list">
      {names.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  );
}
