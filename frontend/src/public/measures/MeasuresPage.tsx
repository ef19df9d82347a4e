import { useQuery } from "@tanstack/react-query";
import { useSearch } from "wouter-preact";
import { listDownloads } from "../../api/downloads";
import { measuresQuery } from "../../api/measures";
import type { MeasureRow } from "../../api/types";
import { addresses } from "../../app/addresses";
import { Loaded } from "../../app/Loaded";
import { Page } from "../../app/Page";
import { usePlanRef } from "../../app/usePlanRef";
import { DownloadLinks } from "../../design/DownloadLinks";
import { EmptyState } from "../../design/EmptyState";
import { counted } from "../../design/numbers";
import { ratingStyles } from "../../design/ratings";
import { useFragmentFocus } from "../useFragmentFocus";
import { words } from "../words";
import { MeasureReadings } from "./MeasureReadings";
import { MeasureTable } from "./MeasureTable";
import {
  isFilteredList,
  type MeasureFilters,
  readAsAt,
  readMeasureFilters,
  writeMeasureFilters,
} from "./measureFilters";
import { RollUp } from "./RollUp";

/** Measures whose charts open by themselves; with more of them the reader opens the ones wanted. */
const openAtOnce = 12;

/** Outcomes and measures role by role, with the readings behind them. */
export default function MeasuresPage() {
  const plan = usePlanRef();
  const search = useSearch();
  const filters = readMeasureFilters(search);
  const asAt = readAsAt(search);
  const measures = useQuery(measuresQuery(plan, filters));
  useFragmentFocus(measures.isSuccess);
  return (
    <Page
      title="Outcomes and measures"
      crumbs={[{ text: "Overview", href: addresses.overview(plan) }]}
    >
      <Loaded query={measures} what="the outcomes and measures">
        {({ items, total }) =>
          total > 0 || isFilteredList(filters) ? (
            <>
              <RollUp plan={plan} asAt={asAt} />
              <FilterNote plan={plan} filters={filters} total={total} />
              {byRole(items).map((measuresOfRole) => (
                <RoleSection
                  key={measuresOfRole[0]?.role.code}
                  plan={plan}
                  measures={measuresOfRole}
                  open={items.filter(hasFigure).length <= openAtOnce}
                />
              ))}
              <p className="govuk-body-s dr-muted">A figure with an asterisk (*) is provisional.</p>
              <DownloadLinks
                what="these outcomes and measures"
                downloads={listDownloads("measures", { plan, ...writeMeasureFilters(filters) })}
              />
            </>
          ) : (
            <EmptyState>
              <p className="govuk-body">
                This plan names no outcomes or measures. Its actions are rated by their dates and
                updates.
              </p>
            </EmptyState>
          )
        }
      </Loaded>
    </Page>
  );
}

interface FilterNoteProps {
  plan: string;
  filters: MeasureFilters;
  total: number;
}

/** Says that the list shows less than all, and leads back to all of it. */
function FilterNote({ plan, filters, total }: FilterNoteProps) {
  if (!isFilteredList(filters)) return <span id="list" tabIndex={-1} />;
  const said = [
    ...(filters.rating ?? []).map((rating) => ratingStyles[rating].word),
    ...(filters.lastYear ?? []).map((way) => `${words.direction[way]} on last year`),
    ...(filters.lastPeriod ?? []).map((way) => `${words.direction[way]} on last period`),
  ];
  return (
    <p className="govuk-body" id="list" tabIndex={-1}>
      {counted(total, "outcome or measure", "outcomes and measures")}: {said.join(", ")}.{" "}
      <a className="govuk-link" href={addresses.measures(plan)}>
        Show all
      </a>
    </p>
  );
}

/** Words alone are already in the list above; a figure is worth a chart. */
function hasFigure({ latestReading }: MeasureRow): boolean {
  return latestReading?.value !== undefined;
}

function byRole(measures: readonly MeasureRow[]): readonly (readonly MeasureRow[])[] {
  const roles = new Map<string, MeasureRow[]>();
  for (const measure of measures) {
    roles.set(measure.role.code, [...(roles.get(measure.role.code) ?? []), measure]);
  }
  return [...roles.values()];
}

interface RoleSectionProps {
  plan: string;
  measures: readonly MeasureRow[];
  open: boolean;
}

function RoleSection({ plan, measures, open }: RoleSectionProps) {
  const first = measures[0];
  if (!first) return null;
  const kind = first.kind === "OUTCOME" ? "outcomes" : "measures";
  return (
    <section aria-labelledby={first.role.code}>
      <h2 className="govuk-heading-l" id={first.role.code}>
        {first.role.name}: {kind}
      </h2>
      <MeasureTable plan={plan} caption={`${first.role.name}: ${kind}`} measures={measures} />
      {measures
        .filter((measure) => measure.latestReading)
        .map((measure) => (
          <MeasureReadings
            key={measure.ref}
            plan={plan}
            measure={measure}
            open={open && hasFigure(measure)}
          />
        ))}
    </section>
  );
}
