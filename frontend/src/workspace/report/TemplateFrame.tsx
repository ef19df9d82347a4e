import type { ReactNode } from "react";
import { currentPlan } from "../../app/addresses";
import { Page } from "../../app/Page";
import { keepers } from "../shared/access";
import { workspace } from "../shared/addresses";
import { SignedIn } from "../shared/SignedIn";

interface TemplateFrameProps {
  title: string;
  /** Whether it is below the list of templates. */
  below?: boolean;
  children: ReactNode;
}

/** A page about templates of reports, among the settings. */
export function TemplateFrame({ title, below, children }: TemplateFrameProps) {
  const crumbs = [{ text: "Settings", href: workspace.settings(currentPlan) }];
  if (below) crumbs.push({ text: "Report templates", href: workspace.templates() });
  return (
    <Page title={title} crumbs={crumbs}>
      <SignedIn roles={keepers}>{() => children}</SignedIn>
    </Page>
  );
}
