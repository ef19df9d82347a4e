import { useQuery } from "@tanstack/react-query";
import { dashboardQuery, plansQuery, siteQuery } from "../../api/plans";
import type { Dashboard, PlanHead } from "../../api/types";
import { Loaded } from "../../app/Loaded";
import { Page } from "../../app/Page";
import { usePlanRef } from "../../app/usePlanRef";
import { StackedBar } from "../../design/StackedBar";
import { AsAt } from "../AsAt";
import { barParts } from "../counts";
import { PlanNotices } from "../PlanNotices";
import { Verdict } from "../Verdict";
import { ChangesSection } from "./ChangesSection";
import { PlanSwitcher } from "./PlanSwitcher";
import { RoleCards } from "./RoleCards";
import { UnknownPlan } from "./UnknownPlan";

/** How the council is doing, on one page. */
export function OverviewPage() {
  const plan = usePlanRef();
  const dashboard = useQuery(dashboardQuery(plan));
  const plans = useQuery(plansQuery);
  const head = dashboard.data?.plan;
  const council = useQuery(siteQuery).data?.councilName;
  return (
    <Page
      title={head?.title ?? "Equality Objectives and Action Plan"}
      caption={ownerOf(head, council)}
    >
      <Loaded
        query={dashboard}
        what="the plan"
        notFound={<UnknownPlan plan={plan} plans={plans.data?.items ?? []} />}
      >
        {(data) => (
          <>
            <PlanNotices plan={data.plan} />
            <div className="dr-position">
              <AsAt asAt={data.asAt} reason={data.asAtReason} />
              <PlanSwitcher shown={data.plan.ref} plans={plans.data?.items ?? []} />
            </div>
            <PlanVerdict dashboard={data} />
            <h2 className="govuk-heading-l">How each role is doing</h2>
            <RoleCards plan={plan} roles={data.roles} />
            <ChangesSection plan={plan} changes={data.changes} total={data.counts.total} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

/** Whose plan it is, where that is not the council in the page's header. */
function ownerOf(plan: PlanHead | undefined, council: string | undefined): string | undefined {
  return plan && council && plan.body !== council ? plan.body : undefined;
}

function PlanVerdict({ dashboard }: { dashboard: Dashboard }) {
  return (
    <Verdict look={dashboard.rating} of="The whole plan" explanation={dashboard.explanation}>
      <StackedBar
        caption="All actions of the plan by rating"
        noun="action"
        parts={barParts(dashboard.counts)}
      />
    </Verdict>
  );
}
