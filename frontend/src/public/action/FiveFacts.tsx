import type { Action, Rules } from "../../api/types";
import { addresses } from "../../app/addresses";
import { RatingTag } from "../../design/RatingTag";
import { ratingStyles } from "../../design/ratings";
import { SummaryList } from "../../design/SummaryList";
import { OverrideNote } from "../OverrideNote";
import { words } from "../words";

interface FiveFactsProps {
  plan: string;
  action: Action;
  rules: Rules | undefined;
}

/** The five facts behind a rating, side by side and never merged, and which of them is shown. */
export function FiveFacts({ plan, action, rules }: FiveFactsProps) {
  const { computed, officer, ratingSource } = action;
  const rule = rules?.actionRules.find(({ id }) => id === computed.rule);
  const byOfficer = ratingSource === "OFFICER";
  return (
    <section aria-labelledby="facts">
      <h2 className="govuk-heading-l" id="facts">
        How we know
      </h2>
      <p className="govuk-body">
        Five facts are kept apart. The rating shown is{" "}
        {byOfficer ? "the officer’s, which has not ended." : "the one worked out by the rules."}
      </p>
      <SummaryList
        rows={[
          { key: "Where it stands", value: words.lifecycle[action.lifecycle] },
          {
            key: "Rating by the rules",
            value: (
              <>
                <RatingTag look={computed.rating} size="small" />
                {!byOfficer && <strong className="dr-shown"> Shown</strong>}
                <p className="govuk-body">{computed.explanation}</p>
                <a className="govuk-link" href={`${addresses.data(plan)}#rule-${computed.rule}`}>
                  Rule {computed.rule}
                </a>
                {rule && <>: {rule.when}</>}
              </>
            ),
          },
          {
            key: "Rating by an officer",
            value: officer ? (
              <>
                <RatingTag look={officer.rating} size="small" />
                {byOfficer && <strong className="dr-shown"> Shown</strong>}
                <p className="govuk-body">
                  <OverrideNote override={officer} />
                  {officer.rating !== computed.rating &&
                    ` By the rules it would be ${ratingStyles[computed.rating].word.toLowerCase()}.`}
                </p>
              </>
            ) : (
              "None given"
            ),
          },
          { key: "How fresh it is", value: words.freshness[action.freshness] },
          { key: "What it rests on", value: words.evidence[action.evidence] },
        ]}
      />
    </section>
  );
}
