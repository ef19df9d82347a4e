import { addresses } from "../app/addresses";
import { Page } from "../app/Page";
import { usePlanRef } from "../app/usePlanRef";

/** For an address that leads nowhere: says so, and where the reader can go on. */
export function NotFoundPage() {
  const plan = usePlanRef();
  return (
    <Page title="Page not found">
      <p className="govuk-body">If you typed the address, check that it is correct.</p>
      <p className="govuk-body">
        The thing you look for may also have had another reference in an earlier plan.
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href={addresses.overview(plan)}>
          Go to the overview of the plan
        </a>
      </p>
    </Page>
  );
}
