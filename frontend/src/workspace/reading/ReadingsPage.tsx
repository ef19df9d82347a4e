import { useQuery } from "@tanstack/react-query";
import { readingWorkQuery } from "../../api/readings";
import type { ReadingWork } from "../../api/types";
import { addresses } from "../../app/addresses";
import { Loaded } from "../../app/Loaded";
import { Page } from "../../app/Page";
import { usePlanRef } from "../../app/usePlanRef";
import { EmptyState } from "../../design/EmptyState";
import { DataTable } from "../../design/Table";
import { UkDate } from "../../design/UkDate";
import { readingText } from "../../public/measures/readingText";
import { readers } from "../shared/access";
import { workspace } from "../shared/addresses";
import { SignedIn } from "../shared/SignedIn";

type Item = ReadingWork["items"][number];

/** Which readings are late, which are to be confirmed, and where any other is entered. */
export default function ReadingsPage() {
  const plan = usePlanRef();
  return (
    <Page title="Readings" crumbs={[{ text: "My work", href: addresses.work(plan) }]}>
      <SignedIn roles={readers}>{() => <Opening plan={plan} />}</SignedIn>
    </Page>
  );
}

function Opening({ plan }: { plan: string }) {
  const work = useQuery(readingWorkQuery(plan));
  return (
    <Loaded query={work} what="the readings">
      {({ items, today }) =>
        items.length > 0 ? (
          <Lists plan={plan} items={items} today={today} />
        ) : (
          <EmptyState>
            <p className="govuk-body">
              No measure of this plan judges an action of your services, so there is nothing to
              read.
            </p>
          </EmptyState>
        )
      }
    </Loaded>
  );
}

interface ListsProps {
  plan: string;
  items: readonly Item[];
  today: string;
}

function Lists({ plan, items, today }: ListsProps) {
  const late = items.filter(isLate);
  const toConfirm = items.filter((item) => item.toConfirm.length > 0);
  const rest = items.filter((item) => !isLate(item));
  return (
    <>
      <p className="govuk-body">
        As at <UkDate iso={today} />.
      </p>
      {late.length > 0 && <List plan={plan} title="Late" items={late} />}
      {toConfirm.length > 0 && <ToConfirm plan={plan} items={toConfirm} />}
      {rest.length > 0 && (
        <List plan={plan} title={late.length > 0 ? "Others" : "Measures"} items={rest} />
      )}
    </>
  );
}

const isLate = ({ rating }: Item) => rating === "LATE";

function List({ plan, title, items }: { plan: string; title: string; items: readonly Item[] }) {
  return (
    <section>
      <h2 className="govuk-heading-m">{title}</h2>
      <DataTable
        caption={title}
        captionHidden
        stack
        rows={items}
        rowKey={({ ref }) => ref}
        columns={[
          {
            key: "measure",
            header: "Measure",
            cell: (item) => (
              <a className="govuk-link" href={workspace.reading(plan, item.ref)}>
                {item.ref} {item.name}
              </a>
            ),
            sortBy: ({ ref }) => ref,
          },
          { key: "expected", header: "Expected", cell: ({ expected }) => expected?.label ?? "–" },
          {
            key: "due",
            header: "Due",
            cell: ({ nextDue }) => (nextDue ? <UkDate iso={nextDue} /> : "No date"),
            sortBy: ({ nextDue }) => nextDue,
          },
          {
            key: "latest",
            header: "Latest",
            cell: (item) => <Latest item={item} />,
          },
        ]}
      />
    </section>
  );
}

function Latest({ item }: { item: Item }) {
  if (!item.latest) return <>None yet</>;
  return (
    <>
      {readingText(item.latest, item)}
      <br />
      <span className="dr-muted">{item.latest.period.label}</span>
    </>
  );
}

function ToConfirm({ plan, items }: { plan: string; items: readonly Item[] }) {
  const rows = items.flatMap((item) => item.toConfirm.map((reading) => ({ item, reading })));
  return (
    <section>
      <h2 className="govuk-heading-m">Provisional, to confirm</h2>
      <DataTable
        caption="Provisional, to confirm"
        captionHidden
        stack
        rows={rows}
        rowKey={({ item, reading }) => `${item.ref}/${reading.ref}`}
        columns={[
          { key: "measure", header: "Measure", cell: ({ item }) => `${item.ref} ${item.name}` },
          { key: "period", header: "Period", cell: ({ reading }) => reading.period.label },
          {
            key: "figure",
            header: "Provisional figure",
            cell: ({ item, reading }) => readingText(reading, item),
          },
          {
            key: "way",
            header: "What to do",
            cell: ({ item, reading }) => (
              <a
                className="govuk-link"
                href={workspace.reading(plan, item.ref, { confirm: reading.ref })}
              >
                Confirm{" "}
                <span className="govuk-visually-hidden">
                  {item.ref} for {reading.period.label}
                </span>
              </a>
            ),
          },
        ]}
      />
    </section>
  );
}
