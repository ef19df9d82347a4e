import type { Pack, PackReadBack } from "../../api/handOver";
import { ukDateTime } from "../../design/dates";
import { ShapedTag } from "../../design/ShapedTag";
import { SummaryList } from "../../design/SummaryList";
import { DataTable } from "../../design/Table";
import { readBackLooks, shortHash } from "./words";

/** Whether the committee papers system shows what was handed over, and what was decided. */
export function ReadBack({ pack }: { pack: Pack }) {
  if (pack.part === "EXEMPT") return null;
  const { readBack } = pack;
  return (
    <>
      <h2 className="govuk-heading-m">What is published</h2>
      {readBack ? (
        <Found readBack={readBack} />
      ) : (
        <p className="govuk-body">
          Nothing has been read back from the committee papers system yet.
        </p>
      )}
    </>
  );
}

function Found({ readBack }: { readBack: PackReadBack }) {
  const { result, readAt, detail, item, address, decision, documents } = readBack;
  return (
    <>
      <SummaryList
        rows={[
          { key: "Published", value: <ShapedTag {...readBackLooks[result]} /> },
          { key: "In words", value: detail },
          { key: "Read", value: ukDateTime(readAt) },
          item ? { key: "Item", value: item } : false,
          address
            ? {
                key: "Where",
                value: (
                  <a className="govuk-link" href={address} rel="noreferrer">
                    {address}
                  </a>
                ),
              }
            : false,
          decision ? { key: "Decision", value: decision } : false,
        ]}
      />
      <DataTable
        caption="Each document as it was read back"
        rows={documents}
        rowKey={({ name }) => name}
        stack
        columns={[
          { key: "name", header: "Document", cell: ({ name }) => name },
          {
            key: "same",
            header: "Published",
            cell: ({ expected, published }) => comparison(expected, published),
          },
          {
            key: "expected",
            header: "Handed over",
            cell: ({ expected }) => <code title={expected}>{shortHash(expected)}</code>,
          },
          {
            key: "published",
            header: "Over there",
            cell: ({ published }) =>
              published ? <code title={published}>{shortHash(published)}</code> : "Nothing",
          },
        ]}
      />
    </>
  );
}

function comparison(expected: string, published: string | undefined): string {
  if (!published) return "Not there";
  return published === expected ? "The same, byte for byte" : "Different";
}
