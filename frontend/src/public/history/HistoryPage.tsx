import { useQuery } from "@tanstack/react-query";
import { isNotFound } from "../../api/errors";
import { dashboardQuery, dispositionsQuery, planChangesQuery } from "../../api/plans";
import { addresses } from "../../app/addresses";
import { Loaded } from "../../app/Loaded";
import { Page } from "../../app/Page";
import { usePlanRef } from "../../app/usePlanRef";
import { NotFoundPage } from "../NotFoundPage";
import { PlanNotices } from "../PlanNotices";
import { ChangedWording } from "./ChangedWording";
import { Dispositions } from "./Dispositions";

/** How a plan came about and ended: what the approving body changed, and what became of its actions. */
export default function HistoryPage() {
  const plan = usePlanRef();
  const changes = useQuery(planChangesQuery(plan));
  const dispositions = useQuery(dispositionsQuery(plan));
  const dashboard = useQuery(dashboardQuery(plan)).data;
  if (isNotFound(changes.error)) return <NotFoundPage />;
  return (
    <Page
      title="How this plan came about and ended"
      caption={dashboard?.plan.title}
      crumbs={[{ text: "Overview", href: addresses.overview(plan) }]}
      long
    >
      {dashboard && <PlanNotices plan={dashboard.plan} />}
      <Loaded query={changes} what="the changes">
        {(data) => <ChangedWording plan={plan} changes={data} />}
      </Loaded>
      <Loaded query={dispositions} what="what became of the actions">
        {(data) => (
          <Dispositions plan={data.items.length > 0 ? plan : undefined} items={data.items} />
        )}
      </Loaded>
    </Page>
  );
}
