import type { Update } from "../../api/types";
import { RatingTag } from "../../design/RatingTag";
import { UkDate } from "../../design/UkDate";
import { CitationLink } from "../CitationLink";
import { OverrideNote } from "../OverrideNote";
import { NextStepList } from "./NextStepList";

interface UpdateEntryProps {
  plan: string;
  update: Update;
  /** The officer's reason is the one that the top of the page already gives. */
  reasonAbove: boolean;
}

/** One published update: progress, issues, next steps, evidence, and the paper it comes from. */
export function UpdateEntry({ plan, update, reasonAbove }: UpdateEntryProps) {
  const { progress, issues, officer, forecast, completedOn, nextSteps, evidence, source } = update;
  return (
    <>
      <p className="govuk-body dr-text dr-prose">{progress}</p>
      {issues && (
        <>
          <h4 className="govuk-heading-s">Issues</h4>
          <p className="govuk-body dr-text dr-prose">{issues}</p>
        </>
      )}
      {completedOn && (
        <p className="govuk-body">
          Completed on <UkDate iso={completedOn} />.
        </p>
      )}
      {forecast && (
        <p className="govuk-body">
          Now expected by <UkDate iso={forecast.date} />: {forecast.reason}
        </p>
      )}
      {officer && (
        <>
          <h4 className="govuk-heading-s">Officer’s rating</h4>
          <p className="govuk-body">
            <RatingTag look={officer.rating} size="small" />
          </p>
          {!reasonAbove && (
            <p className="govuk-body dr-prose">
              <OverrideNote override={officer} />
            </p>
          )}
        </>
      )}
      {nextSteps.length > 0 && (
        <>
          <h4 className="govuk-heading-s">Next steps</h4>
          <NextStepList steps={nextSteps} />
        </>
      )}
      {evidence.length > 0 && <EvidenceList evidence={evidence} />}
      {source && (
        <p className="govuk-body-s">
          Source: <CitationLink plan={plan} citation={source} />
        </p>
      )}
      {update.corrects && (
        <p className="govuk-body-s">
          Corrects the update{" "}
          <a className="govuk-link" href={`#${update.corrects}`}>
            {update.corrects}
          </a>
          .
        </p>
      )}
    </>
  );
}

function EvidenceList({ evidence }: { evidence: Update["evidence"] }) {
  return (
    <>
      <h4 className="govuk-heading-s">Evidence</h4>
      <ul className="govuk-list govuk-list--bullet">
        {evidence.map(({ kind, title, url }) => (
          <li key={title}>
            {url ? (
              <a className="govuk-link" href={url} rel="external">
                {title}
              </a>
            ) : (
              title
            )}{" "}
            <span className="dr-muted">({kind === "LINK" ? "link" : "document"})</span>
          </li>
        ))}
      </ul>
    </>
  );
}
