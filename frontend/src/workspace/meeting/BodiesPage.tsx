import { useQuery } from "@tanstack/react-query";
import { bodiesQuery, type LeadTimes } from "../../api/meetings";
import { Loaded } from "../../app/Loaded";
import { Page } from "../../app/Page";
import { ukDate } from "../../design/dates";
import { counted } from "../../design/numbers";
import { DataTable } from "../../design/Table";
import { clerks } from "../shared/access";
import { workspace } from "../shared/addresses";
import { SignedIn } from "../shared/SignedIn";

/** Bodies that decide or prepare decisions. */
export function BodiesPage() {
  return (
    <Page title="Bodies" crumbs={[{ text: "Meetings", href: workspace.meetings() }]}>
      <SignedIn roles={clerks}>{() => <Bodies />}</SignedIn>
    </Page>
  );
}

function Bodies() {
  const bodies = useQuery(bodiesQuery);
  return (
    <>
      <p className="govuk-body dr-prose">
        A body that has ended stays, for the meetings it held. Its lead times move every date of its
        meetings.
      </p>
      <a className="govuk-button" href={workspace.newBody()} draggable={false}>
        Add a body
      </a>
      <Loaded query={bodies} what="the bodies">
        {({ items }) => (
          <DataTable
            caption="Bodies, those that meet first"
            captionHidden
            stack
            rows={items}
            rowKey={({ ref }) => ref}
            columns={[
              {
                key: "name",
                header: "Name",
                cell: ({ ref, name }) => (
                  <a className="govuk-link" href={workspace.body(ref)}>
                    {name}
                  </a>
                ),
              },
              { key: "ref", header: "Reference", cell: ({ ref }) => ref },
              {
                key: "time",
                header: "In being",
                cell: ({ from, until }) => inBeing(from, until),
              },
              { key: "lead", header: "Lead times", cell: ({ lead }) => leadInWords(lead) },
            ]}
          />
        )}
      </Loaded>
    </>
  );
}

function inBeing(from: string | undefined, until: string | undefined): string {
  if (from && until) return `${ukDate(from)} to ${ukDate(until)}`;
  if (until) return `Until ${ukDate(until)}`;
  return from ? `Since ${ukDate(from)}` : "Now";
}

function leadInWords({ publicClearDays, cutOffDays, cutOffTime }: LeadTimes): string {
  const clear = `Public ${counted(publicClearDays, "clear day")} before`;
  if (cutOffDays === undefined) return clear;
  return `${clear}; handed in ${counted(cutOffDays, "working day")} before${cutOffTime ? `, ${cutOffTime}` : ""}`;
}
