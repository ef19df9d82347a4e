import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { reportPreviewQuery } from "../../api/reports";
import { Loaded } from "../../app/Loaded";
import { paperOf } from "./paper";

/** The report as it would be printed today. It follows what is saved, and stays where it was scrolled to. */
export function PreviewPane({ report }: { report: string }) {
  const preview = useQuery(reportPreviewQuery(report));
  return (
    <section aria-labelledby="preview">
      <h2 className="govuk-heading-m" id="preview" tabIndex={-1}>
        Preview
      </h2>
      <Loaded query={preview} what="the preview" blocks={4}>
        {(html) => <Paper html={html} />}
      </Loaded>
    </section>
  );
}

/** A page in a root of its own: its styles reach nothing else, and ours do not reach it. */
function Paper({ html }: { html: string }) {
  const host = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!host.current) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: "open" });
    const { nodes, language, styles } = paperOf(html);
    host.current.lang = language;
    root.adoptedStyleSheets = styles.map((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      return sheet;
    });
    root.replaceChildren(nodes);
  }, [html]);
  return (
    <section
      className="dr-paper"
      ref={host}
      // A long page scrolls inside itself; a keyboard stops there to scroll it.
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
      tabIndex={0}
      aria-label="The report as it would be printed"
    />
  );
}
