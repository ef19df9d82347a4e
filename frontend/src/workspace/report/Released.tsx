import { useQuery } from "@tanstack/react-query";
import { releasedDocumentsQuery } from "../../api/releases";
import type { Report } from "../../api/reports";
import { addresses, currentPlan } from "../../app/addresses";
import { Loaded } from "../../app/Loaded";
import { ukDateTime } from "../../design/dates";

/** What was released last: the page that everybody sees, and its documents. */
export function Released({ report }: { report: Report }) {
  const [latest] = report.releases;
  return latest ? <Release report={report.ref} release={latest} /> : null;
}

interface ReleaseProps {
  report: string;
  release: Report["releases"][number];
}

function Release({ report, release }: ReleaseProps) {
  const { version, releasedAt, releasedBy } = release;
  const documents = useQuery(releasedDocumentsQuery(report, version));
  return (
    <section aria-labelledby="released">
      <h2 className="govuk-heading-m" id="released" tabIndex={-1}>
        What is released
      </h2>
      <p className="govuk-body">
        Version {version} was released on {ukDateTime(releasedAt)} by {releasedBy}.{" "}
        <a className="govuk-link" href={addresses.report(currentPlan, report)}>
          See the public page
        </a>
      </p>
      <Loaded query={documents} what="the documents" blocks={2}>
        {({ items }) => (
          <ul className="govuk-list govuk-list--bullet" aria-label="Documents">
            {items.map(({ name, title, href, exempt }) => (
              <li key={name}>
                <a className="govuk-link" href={href} download={name}>
                  {title} ({name})
                </a>
                {exempt && " (exempt: not for the public)"}
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </section>
  );
}
