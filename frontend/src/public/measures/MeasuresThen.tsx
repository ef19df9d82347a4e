import type { MeasureSummary } from "../../api/types";
import { addresses } from "../../app/addresses";
import { RatingTag } from "../../design/RatingTag";
import { DataTable } from "../../design/Table";
import { words } from "../words";

type Then = NonNullable<MeasureSummary["measures"]>[number];

interface MeasuresThenProps {
  plan: string;
  measures: readonly Then[];
}

/** What is behind the numbers of an earlier day: how each measure stood. */
export function MeasuresThen({ plan, measures }: MeasuresThenProps) {
  return (
    <DataTable
      caption="How each of them stood"
      stack
      rows={measures}
      rowKey={({ ref }) => ref}
      columns={[
        {
          key: "name",
          header: "Outcome or measure",
          cell: ({ ref, name }) => (
            <a className="govuk-link dr-measure__name" href={addresses.measure(plan, ref)}>
              {name}
            </a>
          ),
        },
        {
          key: "rating",
          header: "Rating",
          cell: ({ rating, explanation }) => (
            <>
              <RatingTag look={rating} size="small" />
              <br />
              {explanation}
            </>
          ),
        },
        {
          key: "year",
          header: "On last year",
          cell: ({ travel }) => words.direction[travel.lastYear],
        },
        {
          key: "period",
          header: "On last period",
          cell: ({ travel }) => words.direction[travel.lastPeriod],
        },
      ]}
    />
  );
}
