import type { Consultation } from "../../api/types";
import { ukNumber } from "../../design/numbers";
import { SummaryList } from "../../design/SummaryList";

/** How many answered, and how far the figures can be relied on, in words. */
export function ResponseSection({ consultation }: { consultation: Consultation }) {
  const { figures, weighting, confidence } = consultation;
  const { invited, responses, partialResponses, completeResponses, weightedBase } = figures;
  const { population, populationSource, rateSentence, marginSentence } = figures;
  const { marginOfError: margin, marginBase } = figures;
  return (
    <section aria-labelledby="responses">
      <h2 className="govuk-heading-l" id="responses">
        How many answered
      </h2>
      {margin !== undefined && marginBase !== undefined && (
        <p className="govuk-body dr-prose">
          {ukNumber(marginBase)} answers stand for everybody who could have answered. If all of them
          had, a figure such as 50% could have come out anywhere from{" "}
          <strong>
            {ukNumber(50 - margin)}% to {ukNumber(50 + margin)}%
          </strong>{" "}
          (19 times out of 20).
        </p>
      )}
      <SummaryList
        rows={[
          responses !== undefined && { key: "Responses", value: ukNumber(responses) },
          completeResponses !== undefined && {
            key: "Of them complete",
            value: ukNumber(completeResponses),
          },
          partialResponses !== undefined && {
            key: "Of them not finished",
            value: ukNumber(partialResponses),
          },
          weightedBase !== undefined && {
            key: "Weighted base",
            value: (
              <>
                {ukNumber(weightedBase)}
                {weighting && <p className="govuk-body-s dr-muted">{weighting}</p>}
              </>
            ),
          },
          invited !== undefined && { key: "Invited", value: ukNumber(invited) },
          { key: "Response rate", value: rateSentence },
          { key: "Margin of error", value: marginSentence },
          population !== undefined && {
            key: "People there are to ask",
            value: `${ukNumber(population)}${populationSource ? ` (${populationSource})` : ""}`,
          },
          confidence !== undefined && { key: "The paper itself says", value: confidence },
        ]}
      />
    </section>
  );
}
