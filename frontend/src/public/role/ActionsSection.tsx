import { useQuery } from "@tanstack/react-query";
import { useRef } from "react";
import { useSearch } from "wouter-preact";
import { navigate } from "wouter-preact/use-browser-location";
import { actionsQuery } from "../../api/actions";
import { listDownloads } from "../../api/downloads";
import type { Plan, RoleCard } from "../../api/types";
import { addresses } from "../../app/addresses";
import { Loaded } from "../../app/Loaded";
import { DownloadLinks } from "../../design/DownloadLinks";
import { counted } from "../../design/numbers";
import { Pagination } from "../../design/Pagination";
import { useAnnouncedResults } from "../../design/useAnnouncedResults";
import { ActionFilters } from "./ActionFilters";
import { ActionList } from "./ActionList";
import {
  isFiltered,
  pageSize,
  readFilters,
  toActionQuery,
  toDownloadFilters,
  writeFilters,
} from "./roleFilters";

interface ActionsSectionProps {
  plan: string;
  role: RoleCard;
  facets: Plan | undefined;
}

/** The actions of a role with filters that stand in the address. */
export function ActionsSection({ plan, role, facets }: ActionsSectionProps) {
  const search = useSearch();
  const filters = readFilters(search);
  const query = toActionQuery(plan, role.code, filters);
  const actions = useQuery(actionsQuery(query));
  const heading = useRef<HTMLHeadingElement>(null);
  const total = actions.isPlaceholderData ? undefined : actions.data?.total;
  useAnnouncedResults(search, total, "action", heading);
  return (
    <section aria-labelledby="actions">
      <h2 className="govuk-heading-l" id="actions" ref={heading} tabIndex={-1}>
        {isFiltered(filters) ? "Actions found" : "Actions"}
      </h2>
      <div className="dr-with-filter">
        <ActionFilters
          key={search}
          plan={plan}
          slug={role.slug}
          filters={filters}
          facets={facets}
          onApply={(href) => navigate(href)}
        />
        <div aria-busy={actions.isPlaceholderData}>
          <Loaded query={actions} what="the actions">
            {({ items, total: found }) => (
              <>
                <p className="govuk-body">
                  <strong>{counted(found, "action")}</strong>
                  {isFiltered(filters) && ` of ${role.counts.total}`}
                </p>
                <ActionList plan={plan} role={role} actions={items} />
                <Pagination
                  page={filters.page}
                  size={pageSize}
                  total={found}
                  label="actions"
                  hrefOf={(page) =>
                    addresses.role(plan, role.slug, writeFilters({ ...filters, page }))
                  }
                />
                <DownloadLinks
                  what={`these actions of ${role.name}`}
                  downloads={listDownloads("actions", toDownloadFilters(plan, role.code, filters))}
                />
              </>
            )}
          </Loaded>
        </div>
      </div>
    </section>
  );
}
