import type { ReactNode } from "react";
import { Page } from "../../app/Page";
import { planners } from "../shared/access";
import { workspace } from "../shared/addresses";
import { SignedIn } from "../shared/SignedIn";

interface PlanFrameProps {
  title: string;
  /** The plan that the page is below; absent on the page of the plan itself. */
  planRef?: string;
  roles?: readonly string[];
  children: ReactNode;
}

/** A page about one plan, with the way up to it. */
export function PlanFrame({ title, planRef, roles = planners, children }: PlanFrameProps) {
  const crumbs = [{ text: "Plans", href: workspace.plans() }];
  if (planRef) crumbs.push({ text: planRef, href: workspace.plan(planRef) });
  return (
    <Page title={title} crumbs={crumbs}>
      <SignedIn roles={roles}>{() => children}</SignedIn>
    </Page>
  );
}
