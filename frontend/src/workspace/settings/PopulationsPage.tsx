import { useQuery } from "@tanstack/react-query";
import { populationsQuery, type ReferencePopulation } from "../../api/populations";
import { Loaded } from "../../app/Loaded";
import { Page } from "../../app/Page";
import { EmptyState } from "../../design/EmptyState";
import { ukNumber } from "../../design/numbers";
import { DataTable } from "../../design/Table";
import { keepers } from "../shared/access";
import { workspace } from "../shared/addresses";
import { SignedIn } from "../shared/SignedIn";
import { PopulationImport } from "./PopulationImport";

/** Populations that respondents are compared with, and the way to bring others in. */
export default function PopulationsPage() {
  return (
    <Page title="Populations" crumbs={[{ text: "Settings", href: workspace.settings() }]}>
      <SignedIn roles={keepers}>{() => <Populations />}</SignedIn>
    </Page>
  );
}

function Populations() {
  const populations = useQuery(populationsQuery);
  return (
    <>
      <p className="govuk-body dr-prose">
        Whoever answers a consultation is compared with a population, such as a census: one table
        for each topic, with an edition, an area and a base of its own. Which one was used is
        printed beside every comparison. A population never changes, because published profiles rest
        on it; a new edition comes under a new name.
      </p>
      <Loaded query={populations} what="the populations">
        {(items) => <Rows items={items} />}
      </Loaded>
      <PopulationImport />
    </>
  );
}

function Rows({ items }: { items: readonly ReferencePopulation[] }) {
  if (items.length === 0) {
    return (
      <EmptyState>
        <p className="govuk-body">There is none yet.</p>
      </EmptyState>
    );
  }
  return (
    <DataTable
      caption="Populations that are here"
      stack
      rows={items}
      rowKey={({ ref }) => ref}
      columns={[
        { key: "topic", header: "Topic", cell: ({ topic }) => topic },
        { key: "edition", header: "Edition", cell: ({ edition }) => edition },
        { key: "area", header: "Area", cell: ({ geography }) => geography },
        { key: "who", header: "Whom it counts", cell: ({ populationGroup }) => populationGroup },
        { key: "base", header: "People", numeric: true, cell: ({ base }) => ukNumber(base) },
        {
          key: "categories",
          header: "Categories",
          numeric: true,
          cell: ({ categories }) => categories.length,
        },
      ]}
    />
  );
}
