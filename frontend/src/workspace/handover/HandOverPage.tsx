import { useQuery } from "@tanstack/react-query";
import { useSearch } from "wouter-preact";
import { type Pack, packsQuery } from "../../api/handOver";
import { pageIn } from "../../app/addresses";
import { Loaded } from "../../app/Loaded";
import { Page } from "../../app/Page";
import { EmptyState } from "../../design/EmptyState";
import { counted } from "../../design/numbers";
import { Pagination } from "../../design/Pagination";
import { ShapedTag } from "../../design/ShapedTag";
import { DataTable } from "../../design/Table";
import { UkDate } from "../../design/UkDate";
import { couriers } from "../shared/access";
import { workspace } from "../shared/addresses";
import { SignedIn } from "../shared/SignedIn";
import { packLooks, readBackLooks } from "./words";

const size = 50;

/** Packs of released reports, how far each is on its way to the committee, and whether it is published as it is. */
export default function HandOverPage() {
  return (
    <Page title="Hand-over">
      <SignedIn roles={couriers}>{() => <Packs />}</SignedIn>
    </Page>
  );
}

function Packs() {
  const page = pageIn(new URLSearchParams(useSearch()));
  const packs = useQuery(packsQuery(page, size));
  return (
    <>
      <p className="govuk-body dr-prose">
        A pack is made when a report is released: its documents, and a manifest with their hashes.
        It goes to every{" "}
        <a className="govuk-link" href={workspace.destinations()}>
          destination
        </a>{" "}
        by itself and is tried again for days.
      </p>
      <Loaded query={packs} what="the packs">
        {({ items, total }) =>
          items.length === 0 ? (
            <EmptyState>
              <p className="govuk-body">No report has been released yet.</p>
            </EmptyState>
          ) : (
            <>
              <p className="govuk-body">
                <strong>{counted(total, "pack")}</strong>
              </p>
              <PackTable packs={items} />
              <Pagination
                page={page}
                size={size}
                total={total}
                label="packs"
                hrefOf={(to) => workspace.handOver({ page: String(to) })}
              />
            </>
          )
        }
      </Loaded>
    </>
  );
}

function PackTable({ packs }: { packs: readonly Pack[] }) {
  return (
    <DataTable
      caption="Packs, the latest first"
      captionHidden
      stack
      rows={packs}
      rowKey={({ ref }) => ref}
      columns={[
        {
          key: "pack",
          header: "Pack",
          cell: ({ ref, title }) => (
            <>
              <a className="govuk-link" href={workspace.pack(ref)}>
                {ref}
              </a>
              <br />
              {title}
            </>
          ),
        },
        {
          key: "meeting",
          header: "Meeting",
          cell: ({ body, meetingDate }) => (
            <>
              {body}
              {meetingDate && (
                <>
                  , <UkDate iso={meetingDate} />
                </>
              )}
            </>
          ),
        },
        {
          key: "part",
          header: "Part",
          cell: ({ part }) => (part === "EXEMPT" ? "Exempt" : "Public"),
        },
        {
          key: "state",
          header: "How far",
          cell: ({ state }) => <ShapedTag {...packLooks[state]} />,
        },
        {
          key: "readBack",
          header: "Published",
          cell: ({ readBack }) =>
            readBack ? <ShapedTag {...readBackLooks[readBack.result]} /> : "Not known yet",
        },
      ]}
    />
  );
}
