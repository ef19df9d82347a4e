import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { actionQuery } from "../../api/actions";
import { isNotFound } from "../../api/errors";
import { dashboardQuery, planQuery } from "../../api/plans";
import { sessionQuery } from "../../api/session";
import type { Action } from "../../api/types";
import { addresses } from "../../app/addresses";
import { Loaded } from "../../app/Loaded";
import { Page } from "../../app/Page";
import { usePlanRef } from "../../app/usePlanRef";
import type { Crumb } from "../../design/Breadcrumbs";
import { hasOneOf, reporters } from "../../workspace/shared/access";
import { AsAt } from "../AsAt";
import { CitationLink } from "../CitationLink";
import { NotFoundPage } from "../NotFoundPage";
import { PlanNotices } from "../PlanNotices";
import { ActionConsultations } from "./ActionConsultations";
import { ActionMeasures } from "./ActionMeasures";
import { ActionVerdict } from "./ActionVerdict";
import { FiveFacts } from "./FiveFacts";
import { LineageSection } from "./LineageSection";
import { Particulars } from "./Particulars";
import { SecondRole } from "./SecondRole";
import { UpdatesSection } from "./UpdatesSection";

const BeginUpdateOfAction = lazy(() => import("../../workspace/update/BeginUpdateOfAction"));

/** One action: what was promised, how far it is, how we know, and what happens next. */
export default function ActionPage({ actionRef }: { actionRef: string }) {
  const plan = usePlanRef();
  const action = useQuery(actionQuery(plan, actionRef));
  const dashboard = useQuery(dashboardQuery(plan)).data;
  const placement =
    action.data?.placements.find(({ ref }) => ref === actionRef) ?? action.data?.placements[0];
  const slug = dashboard?.roles.find(({ code }) => code === placement?.role)?.slug;
  const crumbs: Crumb[] = [{ text: "Overview", href: addresses.overview(plan) }];
  if (placement && slug) {
    crumbs.push({ text: placement.roleName, href: addresses.role(plan, slug) });
  }
  if (isNotFound(action.error)) return <NotFoundPage />;
  return (
    <Page
      title={placement?.wording ?? `Action ${actionRef}`}
      caption={`Action ${placement?.ref ?? actionRef}`}
      crumbs={crumbs}
      long
    >
      {dashboard && <PlanNotices plan={dashboard.plan} />}
      <Loaded query={action} what="the action">
        {(data) => (
          <ActionContent plan={plan} action={data} asAt={dashboard?.asAt} shown={placement?.ref} />
        )}
      </Loaded>
    </Page>
  );
}

interface ActionContentProps {
  plan: string;
  action: Action;
  asAt: string | undefined;
  /** Reference under which the action is being read. */
  shown: string | undefined;
}

function ActionContent({ plan, action, asAt, shown }: ActionContentProps) {
  const rules = useQuery(planQuery(plan)).data?.rules;
  const works = hasOneOf(useQuery(sessionQuery).data, reporters);
  return (
    <>
      {action.subPoints.length > 0 && (
        <ul className="govuk-list govuk-list--bullet dr-prose">
          {action.subPoints.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      )}
      <SecondRole plan={plan} placements={action.placements} shown={shown ?? action.ref} />
      {asAt && <AsAt asAt={asAt} />}
      <ActionVerdict action={action} />
      {works && (
        <Suspense fallback={null}>
          <BeginUpdateOfAction plan={plan} action={action} />
        </Suspense>
      )}
      <UpdatesSection plan={plan} action={action} />
      <FiveFacts plan={plan} action={action} rules={rules} />
      <LineageSection action={action} />
      <Particulars action={action} />
      <ActionMeasures plan={plan} measures={action.measures} />
      <ActionConsultations plan={plan} action={action.ref} />
      {action.source && (
        <p className="govuk-body">
          The wording comes from <CitationLink plan={plan} citation={action.source} />.
        </p>
      )}
    </>
  );
}
