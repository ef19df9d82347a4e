import { useQuery } from "@tanstack/react-query";
import { readingDownloads } from "../../api/downloads";
import { measureQuery, readingsQuery } from "../../api/measures";
import type { Measure } from "../../api/types";
import { addresses } from "../../app/addresses";
import { Loaded } from "../../app/Loaded";
import { Page } from "../../app/Page";
import { usePlanRef } from "../../app/usePlanRef";
import { DownloadLinks } from "../../design/DownloadLinks";
import { EmptyState } from "../../design/EmptyState";
import { Notice } from "../../design/Notice";
import { Verdict } from "../Verdict";
import { words } from "../words";
import { MeasureFacts } from "./MeasureFacts";
import { Readings } from "./Readings";

/** One outcome or measure: how it stands, why, and every reading behind it. */
export default function MeasurePage({ measureRef }: { measureRef: string }) {
  const plan = usePlanRef();
  const measure = useQuery(measureQuery(plan, measureRef));
  return (
    <Page
      title={measure.data?.name ?? measureRef}
      caption={measure.data && `${words.measureKind[measure.data.kind]} ${measureRef}`}
      long
      crumbs={[
        { text: "Overview", href: addresses.overview(plan) },
        { text: "Outcomes and measures", href: addresses.measures(plan) },
      ]}
    >
      <Loaded query={measure} what="the measure">
        {(found) => <MeasureContent plan={plan} measure={found} />}
      </Loaded>
    </Page>
  );
}

function MeasureContent({ plan, measure }: { plan: string; measure: Measure }) {
  return (
    <>
      {measure.subPoints.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {measure.subPoints.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      )}
      <Verdict look={measure.rating} of={measure.name} explanation={measure.explanation} />
      {measure.dataQuality && (
        <Notice title="How good these figures are">
          <p className="govuk-body">{measure.dataQuality}</p>
        </Notice>
      )}
      <MeasureFacts plan={plan} measure={measure} />
      <AllReadings plan={plan} measure={measure} />
    </>
  );
}

function AllReadings({ plan, measure }: { plan: string; measure: Measure }) {
  const readings = useQuery(readingsQuery(plan, measure.ref));
  return (
    <section aria-labelledby="readings">
      <h2 className="govuk-heading-l" id="readings">
        Readings
      </h2>
      <Loaded query={readings} what="the readings" blocks={3}>
        {({ items }) =>
          items.length > 0 ? (
            <>
              <Readings plan={plan} measure={measure} readings={items} />
              <p className="govuk-body-s dr-muted">
                A figure with an asterisk (*) is provisional. What was published stays: a reading
                that was confirmed or corrected is kept beside the one that takes its place.
              </p>
              <DownloadLinks
                what={`readings of ${measure.name}`}
                downloads={readingDownloads(plan, measure.ref)}
              />
            </>
          ) : (
            <EmptyState>
              <p className="govuk-body">No reading has been published yet.</p>
            </EmptyState>
          )
        }
      </Loaded>
    </section>
  );
}
