import type { ReportPublication } from "../../api/releases";
import { SummaryList } from "../../design/SummaryList";

const results: Readonly<Record<string, string>> = {
  PUBLISHED: "Published as it was released: the documents are the same to the byte",
  DIFFERENT: "Published, but not as it was released: a document differs",
  MISSING: "Not found among the published papers",
};

/** What became of the report among the published papers, and what was decided. */
export function PublishedSection({ publication }: { publication: ReportPublication }) {
  const { result, address, item, decision } = publication;
  if (!result && !decision) return null;
  return (
    <section aria-labelledby="published">
      <h2 className="govuk-heading-l" id="published">
        At the committee
      </h2>
      <SummaryList
        rows={[
          !!result && { key: "Papers", value: results[result] ?? result },
          !!item && {
            key: "Item",
            value: address ? (
              <a className="govuk-link" href={address}>
                {item}
              </a>
            ) : (
              item
            ),
          },
          !!decision && { key: "Decision", value: decision },
        ]}
      />
    </section>
  );
}
