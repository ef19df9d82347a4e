import { useQuery } from "@tanstack/react-query";
import { officerTitlesQuery } from "../../api/meetings";
import { Loaded } from "../../app/Loaded";
import { Page } from "../../app/Page";
import { EmptyState } from "../../design/EmptyState";
import { counted } from "../../design/numbers";
import { DataTable } from "../../design/Table";
import { clerks } from "../shared/access";
import { workspace } from "../shared/addresses";
import { SignedIn } from "../shared/SignedIn";

/** Titles of officers who sign reports. */
export function OfficerTitlesPage() {
  return (
    <Page title="Officers who sign" crumbs={[{ text: "Meetings", href: workspace.meetings() }]}>
      <SignedIn roles={clerks}>{() => <Titles />}</SignedIn>
    </Page>
  );
}

function Titles() {
  const titles = useQuery(officerTitlesQuery);
  return (
    <>
      <p className="govuk-body dr-prose">
        Titles as they are printed. An officer who needs longer than the others has days of their
        own, and a row of their own in every timetable.
      </p>
      <a className="govuk-button" href={workspace.newOfficerTitle()} draggable={false}>
        Add an officer
      </a>
      <Loaded query={titles} what="the officers">
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState>
              <p className="govuk-body">There is no officer yet.</p>
            </EmptyState>
          ) : (
            <DataTable
              caption="Officers who sign"
              captionHidden
              stack
              rows={items}
              rowKey={({ ref }) => ref}
              columns={[
                {
                  key: "title",
                  header: "Title",
                  cell: ({ ref, title }) => (
                    <a className="govuk-link" href={workspace.officerTitle(ref)}>
                      {title}
                    </a>
                  ),
                },
                { key: "ref", header: "Reference", cell: ({ ref }) => ref },
                {
                  key: "days",
                  header: "Signs",
                  cell: ({ signOffDays }) =>
                    signOffDays === undefined
                      ? "When the others do"
                      : `${counted(signOffDays, "working day")} before`,
                },
              ]}
            />
          )
        }
      </Loaded>
    </>
  );
}
