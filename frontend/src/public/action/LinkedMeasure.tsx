import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { measureQuery } from "../../api/measures";
import type { Action } from "../../api/types";
import { addresses } from "../../app/addresses";
import { Details } from "../../design/Details";
import { RatingTag } from "../../design/RatingTag";
import { Readings } from "../measures/Readings";
import { chartPoints, unitOf } from "../measures/readingText";

const Sparkline = lazy(() => import("../../design/charts/Sparkline"));

/** Readings from which a run can be seen. */
const enough = 3;

interface LinkedMeasureProps {
  plan: string;
  link: Action["measures"][number];
}

/** One measure of an action: its rating, its run at a glance, its readings on demand. */
export function LinkedMeasure({ plan, link: { ref, name, rating } }: LinkedMeasureProps) {
  // A measure that is not due has no reading worth asking for.
  const { data: measure } = useQuery({
    ...measureQuery(plan, ref),
    enabled: rating !== "NOT_DUE",
  });
  const points = chartPoints(measure?.readings ?? [], measure?.type);
  return (
    <>
      <div className="dr-row__head">
        <a className="govuk-link" href={addresses.measure(plan, ref)}>
          {name}
        </a>
        <span className="dr-row__verdict">
          {points.length >= enough && (
            <Suspense fallback={null}>
              <Sparkline points={points} unit={unitOf(measure)} />
            </Suspense>
          )}
          <RatingTag look={rating} size="small" of={name} />
        </span>
      </div>
      {measure && measure.readings.length > 0 && (
        <Details summary={`Readings of ${name}`}>
          <Readings plan={plan} measure={measure} readings={measure.readings} />
        </Details>
      )}
    </>
  );
}
