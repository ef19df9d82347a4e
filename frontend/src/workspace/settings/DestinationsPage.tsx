import { useQuery } from "@tanstack/react-query";
import { destinationsQuery } from "../../api/handOver";
import { sessionQuery } from "../../api/session";
import { Loaded } from "../../app/Loaded";
import { Page } from "../../app/Page";
import { EmptyState } from "../../design/EmptyState";
import { DataTable } from "../../design/Table";
import { administrators, couriers, hasOneOf } from "../shared/access";
import { workspace } from "../shared/addresses";
import { SignedIn } from "../shared/SignedIn";
import { kindWords } from "./destinationForm";
import { useDestinationsAbove } from "./useDestinationsAbove";

/** Where packs of released reports go. */
export default function DestinationsPage() {
  const above = useDestinationsAbove();
  return (
    <Page title="Destinations" crumbs={[above]}>
      <SignedIn roles={couriers}>{() => <Destinations />}</SignedIn>
    </Page>
  );
}

function Destinations() {
  const destinations = useQuery(destinationsQuery);
  const session = useQuery(sessionQuery).data;
  return (
    <>
      <p className="govuk-body dr-prose">
        Every pack goes to every destination that is in use. Secrets are set on the server by an
        operator; a destination only names one.
      </p>
      {hasOneOf(session, administrators) && (
        <a className="govuk-button" href={workspace.newDestination()} draggable={false}>
          Add a destination
        </a>
      )}
      <Loaded query={destinations} what="the destinations">
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState>
              <p className="govuk-body">There is no destination: packs go nowhere by themselves.</p>
            </EmptyState>
          ) : (
            <DataTable
              caption="Destinations, those switched off at the end"
              captionHidden
              stack
              rows={items}
              rowKey={({ id }) => id}
              columns={[
                {
                  key: "name",
                  header: "Name",
                  cell: ({ id, name }) => (
                    <a className="govuk-link" href={workspace.destination(id)}>
                      {name}
                    </a>
                  ),
                },
                { key: "kind", header: "Kind", cell: ({ kind }) => kindWords[kind] },
                { key: "address", header: "Address", cell: ({ address }) => address },
                {
                  key: "secret",
                  header: "Secret",
                  cell: ({ settings, secretIsSet }) =>
                    settings.secret
                      ? `${settings.secret}${secretIsSet ? "" : " (not set on the server)"}`
                      : "None",
                },
                {
                  key: "exempt",
                  header: "Exempt parts",
                  cell: ({ acceptsExempt }) => (acceptsExempt ? "Accepted" : "Never"),
                },
                {
                  key: "active",
                  header: "In use",
                  cell: ({ active }) => (active ? "Yes" : "No"),
                },
              ]}
            />
          )
        }
      </Loaded>
    </>
  );
}
