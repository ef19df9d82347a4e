import { useQuery } from "@tanstack/react-query";
import { useSearch } from "wouter-preact";
import { type Meeting, meetingPageQuery } from "../../api/meetings";
import { pageIn } from "../../app/addresses";
import { Loaded } from "../../app/Loaded";
import { Page } from "../../app/Page";
import { EmptyState } from "../../design/EmptyState";
import { Pagination } from "../../design/Pagination";
import { DataTable } from "../../design/Table";
import { UkDate } from "../../design/UkDate";
import { clerks } from "../shared/access";
import { workspace } from "../shared/addresses";
import { SignedIn } from "../shared/SignedIn";

const size = 50;

/** Meetings with the ways to bodies, routes and titles. */
export function MeetingsPage() {
  return (
    <Page title="Meetings">
      <SignedIn roles={clerks}>{() => <Meetings />}</SignedIn>
    </Page>
  );
}

function Meetings() {
  const page = pageIn(new URLSearchParams(useSearch()));
  const meetings = useQuery(meetingPageQuery({ page, size }));
  return (
    <>
      <p className="govuk-body dr-prose">
        A report goes through meetings. Every date it needs is worked back from them, and moves when
        they move.
      </p>
      <ul className="govuk-list">
        <li>
          <a className="govuk-link" href={workspace.routes()}>
            Routes of reports
          </a>
        </li>
        <li>
          <a className="govuk-link" href={workspace.bodies()}>
            Bodies and their lead times
          </a>
        </li>
        <li>
          <a className="govuk-link" href={workspace.officerTitles()}>
            Officers who sign
          </a>
        </li>
        <li>
          <a className="govuk-link" href="/api/v1/calendar.ics">
            Calendar to subscribe to
          </a>
        </li>
      </ul>
      <a className="govuk-button" href={workspace.newMeeting()} draggable={false}>
        Add a meeting
      </a>
      <Loaded query={meetings} what="the meetings">
        {({ items, total }) =>
          total === 0 ? (
            <EmptyState>
              <p className="govuk-body">
                There is no meeting yet. Add a body first, then its meetings.
              </p>
            </EmptyState>
          ) : (
            <>
              <MeetingTable meetings={items} />
              <Pagination
                page={page}
                size={size}
                total={total}
                label="meetings"
                hrefOf={(to) => workspace.meetings({ page: to === 1 ? undefined : String(to) })}
              />
            </>
          )
        }
      </Loaded>
    </>
  );
}

function MeetingTable({ meetings }: { meetings: readonly Meeting[] }) {
  return (
    <DataTable
      caption="Meetings, the latest first"
      captionHidden
      stack
      rows={meetings}
      rowKey={({ ref }) => ref}
      columns={[
        {
          key: "body",
          header: "Meeting",
          cell: ({ ref, bodyName }) => (
            <a className="govuk-link" href={workspace.meeting(ref)}>
              {bodyName} <span className="govuk-visually-hidden">{ref}</span>
            </a>
          ),
        },
        {
          key: "date",
          header: "Date",
          cell: ({ date, time, cancelled }) => (
            <>
              <UkDate iso={date} />
              {time && `, ${time}`}
              {cancelled && ", called off"}
            </>
          ),
        },
        {
          key: "papers",
          header: "Papers public by",
          cell: ({ papersPublicBy }) => <UkDate iso={papersPublicBy} />,
        },
        { key: "place", header: "Place", cell: ({ place }) => place ?? "Not set" },
      ]}
    />
  );
}
