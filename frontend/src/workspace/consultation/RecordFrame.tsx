import type { ReactNode } from "react";
import { Page } from "../../app/Page";
import { consulters } from "../shared/access";
import { workspace } from "../shared/addresses";
import { SignedIn } from "../shared/SignedIn";

interface RecordFrameProps {
  title: string;
  /** The consultation that the page is below; absent on the page of the consultation itself. */
  recordRef?: string;
  roles?: readonly string[];
  children: ReactNode;
}

/** A page about one consultation, with the way up to it. */
export function RecordFrame({ title, recordRef, roles = consulters, children }: RecordFrameProps) {
  const crumbs = [{ text: "Consultations", href: workspace.consultations() }];
  if (recordRef) crumbs.push({ text: recordRef, href: workspace.consultation(recordRef) });
  return (
    <Page title={title} crumbs={crumbs}>
      <SignedIn roles={roles}>{() => children}</SignedIn>
    </Page>
  );
}
