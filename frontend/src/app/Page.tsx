import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useEffect, useRef } from "react";
import { useLocation } from "wouter-preact";
import { siteQuery } from "../api/plans";
import { Breadcrumbs, type Crumb } from "../design/Breadcrumbs";
import { useHeadingFocus } from "./useHeadingFocus";

interface PageProps {
  title: string;
  /** A few words above the title, such as what kind of thing it is. */
  caption?: ReactNode;
  crumbs?: readonly Crumb[];
  /** For a title that is a sentence, such as the wording of an action: set smaller. */
  long?: boolean;
  children: ReactNode;
}

/** What every page has: its own title, the way up, one heading that gets focus on arrival. */
export function Page({ title, caption, crumbs, long, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [path] = useLocation();
  const council = useQuery(siteQuery).data?.councilName;
  useHeadingFocus(heading, path);
  useEffect(() => {
    document.title = [title, "Equality objectives", council].filter(Boolean).join(" – ");
  }, [title, council]);
  const size = long ? "l" : "xl";
  return (
    <>
      {crumbs && <Breadcrumbs crumbs={crumbs} />}
      <main className="dr-main" id="main" tabIndex={-1}>
        {caption && <p className={`govuk-caption-${size} dr-caption`}>{caption}</p>}
        <h1 className={`govuk-heading-${size}`} ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {children}
      </main>
    </>
  );
}
