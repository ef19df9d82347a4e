import { type ListName, listDownloads, planDocumentHref } from "../../api/downloads";
import { DataTable } from "../../design/Table";

interface Offer {
  list: ListName;
  name: string;
  content: string;
}

/** Lists that are of no plan. */
const ofNoPlan: readonly ListName[] = ["plans", "consultations"];

const offers: readonly Offer[] = [
  {
    list: "actions",
    name: "Actions",
    content: "Wording, rating with its reason, latest update and next steps",
  },
  { list: "objectives", name: "Objectives", content: "What each role set out to do, and why" },
  {
    list: "measures",
    name: "Outcomes and measures",
    content: "Target, latest reading, rating and direction",
  },
  {
    list: "consultations",
    name: "Consultations",
    content: "Whom, how and when, responses, rate and margin of error",
  },
  { list: "plans", name: "Plans", content: "Every published plan with its rating" },
];

/** Each list as CSV, XLSX and JSON, and the whole plan as one document. */
export function DownloadsSection({ plan }: { plan: string }) {
  return (
    <section aria-labelledby="downloads">
      <h2 className="govuk-heading-l" id="downloads">
        Download
      </h2>
      <DataTable
        caption="Files of this plan"
        captionHidden
        rows={offers}
        rowKey={(offer) => offer.list}
        columns={[
          { key: "name", header: "What", cell: (offer) => offer.name },
          { key: "content", header: "Content", cell: (offer) => offer.content },
          { key: "files", header: "Files", cell: (offer) => <Files offer={offer} plan={plan} /> },
        ]}
      />
      <p className="govuk-body">
        <a
          className="govuk-link govuk-link--no-visited-state"
          href={planDocumentHref(plan)}
          download
        >
          The whole plan as one JSON document
        </a>
        , in the format that this service imports.
      </p>
    </section>
  );
}

function Files({ offer, plan }: { offer: Offer; plan: string }) {
  const filters = ofNoPlan.includes(offer.list) ? {} : { plan };
  return (
    <ul className="govuk-list dr-inline">
      {listDownloads(offer.list, filters).map(({ format, href }) => (
        <li key={format}>
          <a
            className="govuk-link govuk-link--no-visited-state"
            href={href}
            aria-label={`${format} of ${offer.name}`}
            download
          >
            {format}
          </a>
        </li>
      ))}
    </ul>
  );
}
