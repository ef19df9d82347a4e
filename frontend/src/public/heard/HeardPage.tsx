import { useQuery } from "@tanstack/react-query";
import { useSearch } from "wouter-preact";
import { navigate } from "wouter-preact/use-browser-location";
import { listDownloads } from "../../api/downloads";
import { type Characteristic, representationQuery } from "../../api/profiles";
import { addresses, pageIn } from "../../app/addresses";
import { Loaded } from "../../app/Loaded";
import { Page } from "../../app/Page";
import { usePlanRef } from "../../app/usePlanRef";
import { DownloadLinks } from "../../design/DownloadLinks";
import { EmptyState } from "../../design/EmptyState";
import { Select } from "../../design/fields";
import { Pagination } from "../../design/Pagination";
import { characteristics } from "./heardWords";
import { Trends } from "./Trends";

const size = 20;

/** Who was heard from one consultation to the next, for one characteristic. */
export default function HeardPage() {
  const plan = usePlanRef();
  const query = new URLSearchParams(useSearch());
  const chosen = query.get("characteristic") ?? "AGE";
  const characteristic = chosen as Characteristic;
  const page = pageIn(query);
  const heard = useQuery(representationQuery(characteristic, page, size));
  return (
    <Page
      title="Who was heard"
      caption={characteristics[characteristic]}
      crumbs={[
        { text: "Overview", href: addresses.overview(plan) },
        { text: "Consultations", href: addresses.consultations(plan) },
      ]}
    >
      <p className="dr-lede">
        Whether groups that were missed are heard more from one consultation to the next.
      </p>
      <Switcher plan={plan} chosen={chosen} />
      <Loaded query={heard} what="who was heard">
        {({ trends, total }) =>
          total === 0 ? (
            <EmptyState>
              <p className="govuk-body">
                No consultation has published figures of this. Choose another characteristic.
              </p>
            </EmptyState>
          ) : (
            <>
              <Trends plan={plan} trends={trends} />
              <Pagination
                page={page}
                size={size}
                total={total}
                label="consultations"
                hrefOf={(to) => addresses.heard(plan, { characteristic, page: String(to) })}
              />
              <DownloadLinks
                what={`who was heard: ${characteristics[characteristic]}`}
                downloads={listDownloads("representation", { characteristic })}
              />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

/** A choice of characteristic; an ordinary GET form with a button. */
function Switcher({ plan, chosen }: { plan: string; chosen: string }) {
  return (
    <form
      className="dr-switcher dr-no-print"
      method="get"
      action="/who-was-heard"
      onSubmit={(event) => {
        event.preventDefault();
        const characteristic = String(new FormData(event.currentTarget).get("characteristic"));
        navigate(addresses.heard(plan, { characteristic }));
      }}
    >
      <Select
        label="Characteristic"
        name="characteristic"
        chosen={chosen}
        choices={Object.entries(characteristics).map(([value, text]) => ({ value, text }))}
      />
      <button type="submit" className="govuk-button govuk-button--secondary">
        Show it
      </button>
    </form>
  );
}
