import { useQuery } from "@tanstack/react-query";
import { planQuery } from "../../api/plans";
import { addresses } from "../../app/addresses";
import { Loaded } from "../../app/Loaded";
import { Page } from "../../app/Page";
import { usePlanRef } from "../../app/usePlanRef";
import { useFragmentFocus } from "../useFragmentFocus";
import { DownloadsSection } from "./DownloadsSection";
import { EmbedSection } from "./EmbedSection";
import { RulesSection } from "./RulesSection";

/** The figures as files, the interface behind them, and the rules that make the ratings. */
export default function DataPage() {
  const planRef = usePlanRef();
  const plan = useQuery(planQuery(planRef));
  useFragmentFocus(plan.isSuccess);
  return (
    <Page
      title="Data"
      caption={plan.data?.title}
      crumbs={[{ text: "Overview", href: addresses.overview(planRef) }]}
    >
      <p className="dr-lede">
        Everything on these pages is yours to download, check and use again.
      </p>
      <DownloadsSection plan={planRef} />
      <section aria-labelledby="interface">
        <h2 className="govuk-heading-l" id="interface">
          Use the figures elsewhere
        </h2>
        <p className="govuk-body dr-prose">
          These pages read a public interface that needs no key. Its description is{" "}
          <a className="govuk-link" href="/openapi">
            the OpenAPI contract
          </a>
          .
        </p>
        <EmbedSection plan={planRef} />
      </section>
      <Loaded query={plan} what="the rules">
        {(data) => (
          <RulesSection
            plan={planRef}
            rules={data.rules}
            title={data.title}
            sources={data.sources}
          />
        )}
      </Loaded>
      <section aria-labelledby="licence">
        <h2 className="govuk-heading-l" id="licence">
          Licence
        </h2>
        <p className="govuk-body dr-prose">
          You may use the data under the{" "}
          <a
            className="govuk-link"
            rel="license"
            href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"
          >
            Open Government Licence v3.0
          </a>
          . Name the council as the source and give the date of the position.
        </p>
      </section>
    </Page>
  );
}
