import type { ReactNode } from "react";
import { Page } from "../../app/Page";
import { reportReaders } from "../shared/access";
import { workspace } from "../shared/addresses";
import { SignedIn } from "../shared/SignedIn";
import "./report.scss";

interface ReportFrameProps {
  title: string;
  caption?: string;
  /** The report that the page is below; absent on the page of the report itself. */
  reportRef?: string;
  roles?: readonly string[];
  children: ReactNode;
}

/** A page about reports to committee, with the way up. */
export function ReportFrame(props: ReportFrameProps) {
  const { title, caption, reportRef, roles = reportReaders, children } = props;
  const crumbs = [{ text: "Reports to committee", href: workspace.reports() }];
  if (reportRef) crumbs.push({ text: reportRef, href: workspace.report(reportRef) });
  return (
    <Page title={title} caption={caption} crumbs={crumbs}>
      <SignedIn roles={roles}>{() => children}</SignedIn>
    </Page>
  );
}
