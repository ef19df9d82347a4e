import { useQuery } from "@tanstack/react-query";
import { siteQuery } from "../../api/plans";
import { addresses } from "../../app/addresses";
import { Page } from "../../app/Page";
import { usePlanRef } from "../../app/usePlanRef";
import { UkDate } from "../../design/UkDate";

/** Day on which the statement was last checked against the pages. */
const prepared = "2026-11-22";

/** The statement that the accessibility regulations of 2018 ask of a public body. */
export default function AccessibilityPage() {
  const plan = usePlanRef();
  const council = useQuery(siteQuery).data?.councilName ?? "The council";
  return (
    <Page
      title="Accessibility statement"
      crumbs={[{ text: "Overview", href: addresses.overview(plan) }]}
    >
      <div className="dr-prose">
        <p className="govuk-body">
          {council} runs these pages. We want as many people as possible to be able to use them. You
          should be able to:
        </p>
        <ul className="govuk-list govuk-list--bullet">
          <li>use every page with a keyboard alone</li>
          <li>zoom in to 400% without reading sideways, except in wide tables</li>
          <li>hear the pages with a screen reader</li>
          <li>choose your own colours, and switch animation off, in your browser or system</li>
          <li>read every rating as a word and a shape, never by colour alone</li>
          <li>read every chart as a table, and print every page</li>
        </ul>
        <h2 className="govuk-heading-l">How accessible these pages are</h2>
        <p className="govuk-body">
          They are built to the Web Content Accessibility Guidelines version 2.2, level AA. We know
          of no part that fails them. They have not yet been examined by an independent auditor.
        </p>
        <p className="govuk-body">
          The papers that the record cites are published elsewhere and may not be accessible. The
          paragraphs that we cite are on these pages as text.
        </p>
        <Help />
        <h2 className="govuk-heading-l">How this statement was prepared</h2>
        <p className="govuk-body">
          This statement was prepared on <UkDate iso={prepared} />. Each version is tested before it
          is published: every page at two screen widths with an automatic checker (axe), and in a
          browser with the keyboard alone, in forced colours and in print.
        </p>
      </div>
    </Page>
  );
}

function Help() {
  return (
    <>
      <h2 className="govuk-heading-l">If something does not work for you</h2>
      <p className="govuk-body">
        Tell the council’s equalities team which page it is and what you wanted to do, or ask for it
        in another form such as large print or easy read. The contact details are on the council’s
        website.
      </p>
      <p className="govuk-body">
        The Equality and Human Rights Commission enforces the Public Sector Bodies (Websites and
        Mobile Applications) (No. 2) Accessibility Regulations 2018. If you are not happy with our
        answer,{" "}
        <a className="govuk-link" href="https://www.equalityadvisoryservice.com/">
          contact the Equality Advisory and Support Service
        </a>
        .
      </p>
    </>
  );
}
