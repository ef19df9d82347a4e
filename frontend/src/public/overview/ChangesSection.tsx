import type { Changes } from "../../api/types";
import { addresses } from "../../app/addresses";
import { counted } from "../../design/numbers";
import { RatingTag } from "../../design/RatingTag";
import { DataTable } from "../../design/Table";
import { UkDate } from "../../design/UkDate";

interface ChangesSectionProps {
  plan: string;
  changes: Changes;
  /** Actions in the plan. */
  total: number;
}

/** What changed between the position shown and the one before it. */
export function ChangesSection({ plan, changes, total }: ChangesSectionProps) {
  const { since, reported, ratings } = changes;
  return (
    <section aria-labelledby="changes">
      <h2 className="govuk-heading-l" id="changes">
        What changed since the last committee
      </h2>
      <p className="govuk-body">
        {reported} of {counted(total, "action")} reported progress in this position.{" "}
        {since ? (
          <>
            It is compared with the position of <UkDate iso={since} />.
          </>
        ) : (
          "It is the first position on record, so there is no earlier rating to compare it with."
        )}
      </p>
      {since && ratings.length === 0 && <p className="govuk-body">No rating has changed.</p>}
      {ratings.length > 0 && (
        <DataTable
          caption="Ratings that changed"
          rows={ratings}
          rowKey={(change) => change.actionRef}
          columns={[
            {
              key: "action",
              header: "Action",
              cell: (change) => (
                <a className="govuk-link" href={addresses.action(plan, change.actionRef)}>
                  {change.actionRef} {change.wording}
                </a>
              ),
            },
            {
              key: "from",
              header: "Before",
              cell: (change) => <RatingTag look={change.from} size="small" />,
            },
            {
              key: "to",
              header: "Now",
              cell: (change) => <RatingTag look={change.to} size="small" />,
            },
          ]}
        />
      )}
    </section>
  );
}
