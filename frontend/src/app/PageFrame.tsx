import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { lazy, Suspense, useEffect } from "react";
import { useLocation } from "wouter-preact";
import { siteQuery } from "../api/plans";
import { sessionQuery } from "../api/session";
import { CouncilHeader } from "../design/CouncilHeader";
import { readableOn } from "../design/colour";
import { Footer } from "../design/Footer";
import { SkipLink } from "../design/SkipLink";
import { hasOneOf, reporters } from "../workspace/shared/access";
import { addresses } from "./addresses";
import { ConnectionNotice } from "./ConnectionNotice";
import { SessionLinks } from "./SessionLinks";
import { SignInNotice } from "./SignInNotice";
import { usePlanRef } from "./usePlanRef";

const WorkspaceNav = lazy(() => import("../workspace/shared/WorkspaceNav"));

/** The council's frame around every page, in its name and colour once the settings are known. */
export function PageFrame({ children }: { children: ReactNode }) {
  const { data: site } = useQuery(siteQuery);
  const plan = usePlanRef();
  const signedIn = useQuery(sessionQuery).data?.signedIn;
  const [path] = useLocation();
  const work = hasOneOf(useQuery(sessionQuery).data, reporters);
  useAccent(site?.accentColour);
  const links = [
    { text: "Overview", href: addresses.overview(plan), current: path === "/" },
    { text: "Measures", href: addresses.measures(plan), current: path.startsWith("/measures") },
    {
      text: "Consultations",
      href: addresses.consultations(plan),
      current: path.startsWith("/consultations") || path === "/who-was-heard",
    },
    { text: "Reports", href: addresses.reports(plan), current: path.startsWith("/reports") },
    { text: "Data", href: addresses.data(plan), current: path === "/data" },
    ...(work ? [{ text: "My work", href: addresses.work(plan), current: path === "/work" }] : []),
  ];
  return (
    <>
      <SkipLink />
      <CouncilHeader
        council={site?.councilName ?? ""}
        logoUrl={site?.logoUrl}
        service="Equality objectives"
        homeHref={addresses.overview(plan)}
        links={links}
        session={<SessionLinks />}
      />
      {signedIn && (
        <Suspense fallback={null}>
          <WorkspaceNav />
        </Suspense>
      )}
      <div className="govuk-width-container dr-body">
        <ConnectionNotice />
        <SignInNotice />
        {children}
      </div>
      <Footer
        links={[
          { text: "Accessibility statement", href: addresses.accessibility(plan) },
          { text: "Data and how ratings are worked out", href: addresses.data(plan) },
        ]}
        council={site?.councilName}
        product={site && `${site.productName} ${site.version}`}
      />
    </>
  );
}

function useAccent(accent: string | undefined): void {
  useEffect(() => {
    if (!accent) return;
    const { style } = document.documentElement;
    style.setProperty("--dr-accent", accent);
    style.setProperty("--dr-on-accent", readableOn(accent));
    document.querySelector('meta[name="theme-color"]')?.setAttribute("content", accent);
  }, [accent]);
}
