import type { Measure } from "../../api/types";
import { addresses } from "../../app/addresses";
import { ukNumber } from "../../design/numbers";
import { SummaryList } from "../../design/SummaryList";
import { UkDate } from "../../design/UkDate";
import { CitationLink } from "../CitationLink";
import { words } from "../words";
import { directionsText, readingText, targetText, unitOf } from "./readingText";

/** What there is to know about a measure besides its readings. */
export function MeasureFacts({ plan, measure }: { plan: string; measure: Measure }) {
  const { latestReading: latest, baseline, frequency, nextDue } = measure;
  const { note, source, derivation } = measure;
  const travel = directionsText(measure);
  const missed = missedText(measure);
  return (
    <SummaryList
      rows={[
        { key: "What is read", value: words.measureType[measure.type] },
        derivation && {
          key: "Computed",
          value: `From the register of consultations, not typed. ${derivation.definition}`,
        },
        derivation && {
          key: "What is counted",
          value: <Register plan={plan} derivation={derivation} />,
        },
        { key: "Target", value: <Targets measure={measure} /> },
        missed !== undefined && { key: "Slightly missed", value: missed },
        baseline !== undefined && {
          key: "Started from",
          value: ukNumber(baseline, unitOf(measure)),
        },
        latest && {
          key: "Latest reading",
          value: `${readingText(latest, measure)}, ${latest.period.label}`,
        },
        { key: "Against the same period last year", value: travel.lastYear },
        { key: "Against the last period", value: travel.lastPeriod },
        frequency && { key: "Read", value: words.frequency[frequency] },
        nextDue !== undefined && { key: "Next reading due", value: <UkDate iso={nextDue} /> },
        note !== undefined && { key: "Definition", value: note },
        measure.actions.length > 0 && {
          key: "Judges",
          value: <Actions plan={plan} actions={measure.actions} />,
        },
        source && { key: "Source", value: <CitationLink plan={plan} citation={source} /> },
      ]}
    />
  );
}

type Derivation = NonNullable<Measure["derivation"]>;

/** The way to what is counted. */
function Register({ plan, derivation }: { plan: string; derivation: Derivation }) {
  const { side, characteristic } = derivation;
  return characteristic ? (
    <a className="govuk-link" href={addresses.heard(plan, { characteristic })}>
      Who was heard, consultation by consultation
    </a>
  ) : (
    <a
      className="govuk-link"
      href={`${addresses.consultations(plan, { state: "CLOSED", audience: side })}#list`}
    >
      The consultations that have closed
    </a>
  );
}

/** Where the target of the latest period is only slightly missed. */
function missedText(measure: Measure): string | undefined {
  const { latestReading: latest, tolerancePercent: own } = measure;
  const { lower, upper } = latest?.band ?? {};
  const unit = unitOf(measure);
  const ends = [
    ...(lower === undefined ? [] : [`down to ${ukNumber(lower, unit)}`]),
    ...(upper === undefined ? [] : [`up to ${ukNumber(upper, unit)}`]),
  ];
  if (ends.length === 0) return own === undefined ? undefined : `Within ${ukNumber(own)}%`;
  const said = ends.join(" and ");
  return said.charAt(0).toUpperCase() + said.slice(1);
}

function Targets({ measure }: { measure: Measure }) {
  if (measure.targets.length === 0) return <>{targetText(measure)}</>;
  return (
    <ul className="govuk-list">
      {measure.target !== undefined && <li>{targetText(measure)} at first</li>}
      {measure.targets.map(({ from, target, targetUpper }) => (
        <li key={from}>
          {targetText({ ...measure, target, targetUpper })} from <UkDate iso={from} />
        </li>
      ))}
    </ul>
  );
}

function Actions({ plan, actions }: { plan: string; actions: readonly string[] }) {
  return (
    <>
      {actions.map((ref, index) => (
        <span key={ref}>
          {index > 0 && ", "}
          <a className="govuk-link" href={addresses.action(plan, ref)}>
            action {ref}
          </a>
        </span>
      ))}
    </>
  );
}
