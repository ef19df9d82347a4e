import { useQuery } from "@tanstack/react-query";
import { type Person, peopleQuery } from "../../api/settings";
import { Loaded } from "../../app/Loaded";
import { Page } from "../../app/Page";
import { usePlanRef } from "../../app/usePlanRef";
import { DataTable } from "../../design/Table";
import { keepers } from "../shared/access";
import { workspace } from "../shared/addresses";
import { SignedIn } from "../shared/SignedIn";

/** Everybody who has signed in, with the way to what is said of them here. */
export default function PeoplePage() {
  const plan = usePlanRef();
  return (
    <Page title="People" crumbs={[{ text: "Settings", href: workspace.settings(plan) }]}>
      <SignedIn roles={keepers}>{() => <People />}</SignedIn>
    </Page>
  );
}

function People() {
  const people = useQuery(peopleQuery);
  return (
    <>
      <p className="govuk-body dr-prose">
        Everybody who has signed in at least once. Their names, posts, roles and services come from
        the sign-in provider, and are changed there.
      </p>
      <Loaded query={people} what="people">
        {({ items }) => <PeopleTable people={items} />}
      </Loaded>
    </>
  );
}

function PeopleTable({ people }: { people: readonly Person[] }) {
  const nameOf = (id: string | undefined) => people.find((one) => one.id === id)?.name;
  return (
    <DataTable
      caption="People, those who have left at the end"
      captionHidden
      stack
      rows={people}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "name",
          header: "Name",
          cell: ({ id, name }) => (
            <a className="govuk-link" href={workspace.person(id)}>
              {name}
            </a>
          ),
        },
        { key: "post", header: "Post", cell: ({ post }) => post ?? "Not known" },
        {
          key: "services",
          header: "Services",
          cell: ({ services }) => services.join(", ") || "None",
        },
        {
          key: "reportsTo",
          header: "Reports to",
          cell: ({ reportsTo }) => nameOf(reportsTo) ?? "Nobody",
        },
        {
          key: "active",
          header: "Works here",
          cell: ({ active }) => (active ? "Yes" : "Has left"),
        },
      ]}
    />
  );
}
