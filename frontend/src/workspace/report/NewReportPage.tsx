import { useQuery, useQueryClient } from "@tanstack/react-query";
import { navigate } from "wouter-preact/use-browser-location";
import { meetingsQuery, routesQuery } from "../../api/meetings";
import { plansQuery } from "../../api/plans";
import { createReport, type NewReport } from "../../api/reports";
import { templatesQuery } from "../../api/reportTemplates";
import { Loaded } from "../../app/Loaded";
import { announce } from "../../design/announce";
import { SpecForm } from "../plan/SpecForm";
import type { Fields } from "../plan/specForm";
import type { FieldSpec } from "../plan/specPieces";
import { reportWriters } from "../shared/access";
import { workspace } from "../shared/addresses";
import { useKeyOfContent } from "../shared/useKeyOfContent";
import { ReportFrame } from "./ReportFrame";
import { asAtSpec, waySpecs } from "./reportSpecs";

/** Begins a report from a template. */
export function NewReportPage() {
  return (
    <ReportFrame title="Begin a report" roles={reportWriters}>
      <p className="govuk-body dr-prose">
        It takes the sections and the rows to sign from its template. Nobody but equalities officers
        and the committee clerk sees it until it goes into clearance.
      </p>
      <Opening />
    </ReportFrame>
  );
}

function Opening() {
  const templates = useQuery(templatesQuery);
  const plans = useQuery(plansQuery);
  const meetings = useQuery(meetingsQuery);
  const routes = useQuery(routesQuery);
  return (
    <Loaded query={templates} what="the templates">
      {(known) => (
        <Loaded query={plans} what="the plans">
          {(published) => (
            <Loaded query={meetings} what="the meetings">
              {(held) => (
                <Loaded query={routes} what="the routes">
                  {(ways) => (
                    <NewReportForm
                      specs={[
                        { name: "title", label: "Title", input: "line", required: true },
                        chooseSpec("plan", "Plan", published.items, ({ ref, title }) => [
                          ref,
                          title,
                        ]),
                        asAtSpec,
                        chooseSpec("template", "Template", known.items, ({ key, name }) => [
                          key,
                          name,
                        ]),
                        ...waySpecs({ meetings: held.items, routes: ways.items }),
                        {
                          name: "ref",
                          label: "Reference (optional)",
                          input: "line",
                          hint: "Left empty, it gets the next one of its year, such as RPT-2021-01",
                        },
                      ]}
                      fields={{
                        plan: published.items.find(({ current }) => current)?.ref,
                        template: known.items[0]?.key,
                      }}
                    />
                  )}
                </Loaded>
              )}
            </Loaded>
          )}
        </Loaded>
      )}
    </Loaded>
  );
}

/** One of the things that there are. */
function chooseSpec<T>(
  name: string,
  label: string,
  things: readonly T[],
  entry: (thing: T) => readonly [value: string, text: string],
): FieldSpec {
  return {
    name,
    label,
    input: "select",
    required: true,
    none: "Choose one",
    choices: () => things.map(entry).map(([value, text]) => ({ value, text })),
  };
}

function NewReportForm({ specs, fields }: { specs: readonly FieldSpec[]; fields: Fields }) {
  const client = useQueryClient();
  const keyOf = useKeyOfContent();
  const save = async (said: Fields) => {
    const report = said as unknown as NewReport;
    const { body } = await createReport(report, keyOf(report));
    await client.invalidateQueries({ queryKey: ["reports"] });
    announce(`Report ${body.ref} is begun`);
    navigate(workspace.report(body.ref));
  };
  return (
    <SpecForm specs={specs} fields={fields} sources={{}} button="Begin the report" save={save} />
  );
}
