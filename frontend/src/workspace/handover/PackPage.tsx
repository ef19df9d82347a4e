import { useQuery } from "@tanstack/react-query";
import { type Pack, packQuery } from "../../api/handOver";
import { Loaded } from "../../app/Loaded";
import { Page } from "../../app/Page";
import { ukDateTime } from "../../design/dates";
import { ukNumber } from "../../design/numbers";
import { ShapedTag } from "../../design/ShapedTag";
import { SummaryList } from "../../design/SummaryList";
import { DataTable } from "../../design/Table";
import { UkDate } from "../../design/UkDate";
import { couriers } from "../shared/access";
import { workspace } from "../shared/addresses";
import { SignedIn } from "../shared/SignedIn";
import { Deliveries } from "./Deliveries";
import { ReadBack } from "./ReadBack";
import { packLooks } from "./words";

/** One pack: where it is, every attempt, what was read back, and what is in it. */
export default function PackPage({ packRef }: { packRef: string }) {
  return (
    <Page title={packRef} crumbs={[{ text: "Hand-over", href: workspace.handOver() }]}>
      <SignedIn roles={couriers}>{() => <OpenedPack packRef={packRef} />}</SignedIn>
    </Page>
  );
}

function OpenedPack({ packRef }: { packRef: string }) {
  const pack = useQuery(packQuery(packRef));
  return (
    <Loaded query={pack} what="the pack">
      {(opened) => (
        <>
          <Facts pack={opened} />
          <Deliveries pack={packRef} />
          <ReadBack pack={opened} />
          <Documents pack={opened} />
        </>
      )}
    </Loaded>
  );
}

function Facts({ pack }: { pack: Pack }) {
  return (
    <SummaryList
      rows={[
        { key: "How far", value: <ShapedTag {...packLooks[pack.state]} /> },
        { key: "Report", value: `${pack.title}, version ${pack.report.version}` },
        { key: "Body", value: pack.body },
        pack.meetingDate ? { key: "Meeting", value: <UkDate iso={pack.meetingDate} /> } : false,
        {
          key: "Part",
          value: pack.part === "EXEMPT" ? "Exempt: not for the public" : "Public",
        },
        { key: "Released", value: ukDateTime(pack.releasedAt) },
        pack.supersedes ? { key: "Takes the place of", value: pack.supersedes } : false,
        { key: "Pack hash", value: <code className="dr-hash">{pack.hash}</code> },
      ]}
    />
  );
}

function Documents({ pack }: { pack: Pack }) {
  const address = `/api/v1/packs/${encodeURIComponent(pack.ref)}`;
  return (
    <>
      <h2 className="govuk-heading-m">What is in it</h2>
      <DataTable
        caption="Documents of the pack in order"
        captionHidden
        stack
        rows={pack.documents}
        rowKey={({ name }) => name}
        columns={[
          {
            key: "name",
            header: "Document",
            cell: ({ name }) => (
              <a
                className="govuk-link"
                href={`${address}/documents/${encodeURIComponent(name)}`}
                download
              >
                {name}
              </a>
            ),
          },
          { key: "size", header: "Bytes", numeric: true, cell: ({ size }) => ukNumber(size) },
          {
            key: "hash",
            header: "SHA-256",
            cell: ({ sha256 }) => <code className="dr-hash">{sha256}</code>,
          },
        ]}
      />
      <p className="govuk-body">
        <a className="govuk-link" href={`${address}/manifest`} download="manifest.json">
          Download the manifest
        </a>
      </p>
    </>
  );
}
