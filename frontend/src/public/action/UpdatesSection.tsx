import type { Action } from "../../api/types";
import { EmptyState } from "../../design/EmptyState";
import { Timeline } from "../../design/Timeline";
import { UkDate } from "../../design/UkDate";
import { words } from "../words";
import { UpdateEntry } from "./UpdateEntry";

interface UpdatesSectionProps {
  plan: string;
  action: Action;
}

/** What was reported, newest first. */
export function UpdatesSection({ plan, action }: UpdatesSectionProps) {
  const { updates, updateCount } = action;
  return (
    <section aria-labelledby="updates">
      <h2 className="govuk-heading-l" id="updates">
        Progress
      </h2>
      {updates.length === 0 && (
        <EmptyState>
          <p className="govuk-body">
            No update has been published for this action yet. It appears here when the council next
            reports.
          </p>
        </EmptyState>
      )}
      {updates.length > 0 && (
        <Timeline
          entries={updates.map((update) => ({
            id: update.ref,
            title: <UkDate iso={update.date} />,
            aside: <span className="govuk-tag">{words.lifecycle[update.lifecycle]}</span>,
            byline: `Reported by ${update.author}`,
            content: (
              <UpdateEntry
                plan={plan}
                update={update}
                reasonAbove={
                  action.ratingSource === "OFFICER" &&
                  update.officer?.reason === action.officer?.reason
                }
              />
            ),
          }))}
        />
      )}
      {updateCount > updates.length && (
        <p className="govuk-body">
          These are the latest {updates.length} of {updateCount} updates.
        </p>
      )}
    </section>
  );
}
