import { useQuery } from "@tanstack/react-query";
import { routesQuery } from "../../api/meetings";
import { Loaded } from "../../app/Loaded";
import { Page } from "../../app/Page";
import { ukDate } from "../../design/dates";
import { EmptyState } from "../../design/EmptyState";
import { DataTable } from "../../design/Table";
import { clerks } from "../shared/access";
import { workspace } from "../shared/addresses";
import { SignedIn } from "../shared/SignedIn";
import { roleWords } from "./words";

/** Routes that reports take through meetings. */
export function RoutesPage() {
  return (
    <Page title="Routes of reports" crumbs={[{ text: "Meetings", href: workspace.meetings() }]}>
      <SignedIn roles={clerks}>{() => <Routes />}</SignedIn>
    </Page>
  );
}

function Routes() {
  const routes = useQuery(routesQuery);
  return (
    <>
      <p className="govuk-body dr-prose">
        The meetings that a report goes to, one after the other, and what each does with it.
      </p>
      <a className="govuk-button" href={workspace.newRoute()} draggable={false}>
        Add a route
      </a>
      <Loaded query={routes} what="the routes">
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState>
              <p className="govuk-body">There is no route yet.</p>
            </EmptyState>
          ) : (
            <DataTable
              caption="Routes, those that end last first"
              captionHidden
              stack
              rows={items}
              rowKey={({ ref }) => ref}
              columns={[
                {
                  key: "title",
                  header: "What goes this way",
                  cell: ({ ref, title }) => (
                    <a className="govuk-link" href={workspace.route(ref)}>
                      {title}
                    </a>
                  ),
                },
                { key: "ref", header: "Reference", cell: ({ ref }) => ref },
                {
                  key: "stops",
                  header: "Meetings",
                  cell: ({ stops }) => (
                    <ol className="govuk-list">
                      {stops.map(({ meeting, bodyName, date, role, keyDecision }) => (
                        <li key={meeting}>
                          {bodyName}, {ukDate(date)}:{" "}
                          {keyDecision ? "key decision" : roleWords[role]}
                        </li>
                      ))}
                    </ol>
                  ),
                },
              ]}
            />
          )
        }
      </Loaded>
    </>
  );
}
