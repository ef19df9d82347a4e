import { useQuery } from "@tanstack/react-query";
import { dashboardQuery, planQuery } from "../../api/plans";
import type { Dashboard, RoleCard } from "../../api/types";
import { addresses } from "../../app/addresses";
import { Loaded } from "../../app/Loaded";
import { Page } from "../../app/Page";
import { usePlanRef } from "../../app/usePlanRef";
import { StackedBar } from "../../design/StackedBar";
import { AsAt } from "../AsAt";
import { barParts } from "../counts";
import { OverrideNote } from "../OverrideNote";
import { PlanNotices } from "../PlanNotices";
import { Verdict } from "../Verdict";
import { ActionsSection } from "./ActionsSection";
import { ObjectivesSection } from "./ObjectivesSection";
import { RoleMeasures } from "./RoleMeasures";
import { UnknownRole } from "./UnknownRole";

/** "community-leader" as "Community leader", until the service has told the role's own name. */
function nameFromSlug(slug: string): string {
  const words = slug.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** One role of the council: what it promised, how far it is, action by action. */
export default function RolePage({ slug }: { slug: string }) {
  const plan = usePlanRef();
  const dashboard = useQuery(dashboardQuery(plan));
  const role = dashboard.data?.roles.find((card) => card.slug === slug);
  return (
    <Page
      title={role?.name ?? nameFromSlug(slug)}
      caption={dashboard.data?.plan.title}
      crumbs={[{ text: "Overview", href: addresses.overview(plan) }]}
    >
      <Loaded query={dashboard} what="the role">
        {(data) =>
          role ? (
            <RoleContent plan={plan} dashboard={data} role={role} />
          ) : (
            <UnknownRole plan={plan} roles={data.roles} />
          )
        }
      </Loaded>
    </Page>
  );
}

interface RoleContentProps {
  plan: string;
  dashboard: Dashboard;
  role: RoleCard;
}

function RoleContent({ plan, dashboard, role }: RoleContentProps) {
  const facets = useQuery(planQuery(plan));
  return (
    <>
      <PlanNotices plan={dashboard.plan} />
      <p className="dr-lede dr-text">{role.objective}</p>
      <AsAt asAt={dashboard.asAt} />
      <Verdict look={role.rating} of={role.name} explanation={role.explanation}>
        {role.override && (
          <p className="govuk-body">
            Officer’s rating: <OverrideNote override={role.override} /> By the rules:{" "}
            {role.computed.explanation}
          </p>
        )}
        <StackedBar
          caption={`Actions of ${role.name} by rating`}
          noun="action"
          parts={barParts(role.counts, (band) => addresses.role(plan, role.slug, { rating: band }))}
        />
      </Verdict>
      <ActionsSection plan={plan} role={role} facets={facets.data} />
      <RoleMeasures plan={plan} role={role} />
      <ObjectivesSection plan={plan} role={role} />
    </>
  );
}
