import type { Plan, Rules } from "../../api/types";
import { RatingTag } from "../../design/RatingTag";
import { DataTable } from "../../design/Table";
import { CitationLink } from "../CitationLink";

interface RulesSectionProps {
  plan: string;
  title: string;
  rules: Rules;
  sources: Plan["sources"];
}

/** How ratings are worked out, in the words and with the limits of the plan itself. */
export function RulesSection({ plan, title, rules, sources }: RulesSectionProps) {
  return (
    <section aria-labelledby="rules">
      <h2 className="govuk-heading-l" id="rules">
        How ratings are worked out
      </h2>
      <p className="govuk-body dr-prose">
        The rules belong to the plan ({title}, version {rules.version} of its rules). For an action
        they are read from top to bottom, and the first that fits decides. An officer may give
        another rating with a reason and a date by which it is reviewed; then both are shown.
      </p>
      <DataTable
        caption="Rules for an action"
        rows={rules.actionRules}
        rowKey={(rule) => rule.id}
        columns={[
          {
            key: "id",
            header: "Rule",
            cell: ({ id }) => (
              <span id={`rule-${id}`} tabIndex={-1} className="dr-anchor">
                {id}
              </span>
            ),
          },
          {
            key: "when",
            header: "When",
            cell: ({ when, enabled }) => (enabled ? when : `${when} (not used in this plan)`),
          },
          {
            key: "rating",
            header: "Rating",
            cell: ({ rating }) => <RatingTag look={rating} size="small" />,
          },
        ]}
      />
      <h3 className="govuk-heading-m">Rules for a role and for the plan</h3>
      <ul className="govuk-list govuk-list--bullet dr-prose">
        {rules.rollUp.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <h3 className="govuk-heading-m">Rules for a measure</h3>
      <MeasureRules tolerance={rules.measureTolerancePercent} />
      <h3 className="govuk-heading-m">Papers that the record comes from</h3>
      <ul className="govuk-list govuk-list--bullet">
        {sources.map((source) => (
          <li key={source.code}>
            <CitationLink plan={plan} citation={source} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function MeasureRules({ tolerance }: { tolerance: number }) {
  return (
    <ul className="govuk-list govuk-list--bullet dr-prose">
      <li>On track: the target is met.</li>
      <li>At risk: the target is missed by no more than {tolerance}% of the target.</li>
      <li>Off track: the target is missed by more.</li>
      <li>Data only: there is no target. Not due and late readings have no rating.</li>
    </ul>
  );
}
