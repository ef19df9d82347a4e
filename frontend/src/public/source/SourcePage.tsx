import { useQuery } from "@tanstack/react-query";
import { isNotFound } from "../../api/errors";
import { sourceQuery } from "../../api/plans";
import type { SourceView } from "../../api/types";
import { addresses } from "../../app/addresses";
import { Loaded } from "../../app/Loaded";
import { Page } from "../../app/Page";
import { usePlanRef } from "../../app/usePlanRef";
import { UkDate } from "../../design/UkDate";
import { NotFoundPage } from "../NotFoundPage";
import { useFragmentFocus } from "../useFragmentFocus";
import { Paragraph } from "./Paragraph";

/** A published paper, as far as the record cites it. */
export default function SourcePage({ code }: { code: string }) {
  const plan = usePlanRef();
  const source = useQuery(sourceQuery(plan, code));
  useFragmentFocus(source.isSuccess);
  if (isNotFound(source.error)) return <NotFoundPage />;
  return (
    <Page
      title={source.data?.title ?? "Source"}
      caption="Source paper"
      crumbs={[{ text: "Overview", href: addresses.overview(plan) }]}
      long
    >
      <Loaded query={source} what="the paper">
        {(paper) => (
          <>
            <Origin paper={paper} />
            <Paragraphs plan={plan} paper={paper} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Origin({ paper: { body, date, reference, url } }: { paper: SourceView }) {
  return (
    <>
      <p className="govuk-body">
        {[body, reference].filter(Boolean).join(", ")}
        {(body || reference) && ", "}
        <UkDate iso={date} />
      </p>
      {url && (
        <p className="govuk-body">
          <a className="govuk-link" href={url} rel="external">
            Read the paper where it was published
          </a>
        </p>
      )}
    </>
  );
}

function Paragraphs({ plan, paper }: { plan: string; paper: SourceView }) {
  return (
    <>
      <p className="govuk-body">
        These are the words of the paper, paragraph by paragraph, with the actions that rest on
        them.
      </p>
      {paper.paragraphs.map((paragraph) => (
        <Paragraph key={paragraph.number} plan={plan} paragraph={paragraph} />
      ))}
    </>
  );
}
