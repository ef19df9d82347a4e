import type { Plan } from "../../api/types";
import { addresses, currentPlan } from "../../app/addresses";
import { type ChosenFilter, FilterPanel } from "../../design/FilterPanel";
import { CheckboxGroup, type Choice, SearchField, Select } from "../../design/fields";
import { type Look, ratingStyles } from "../../design/ratings";
import { filterBands, type RoleFilters, readFilters, writeFilters } from "./roleFilters";

interface ActionFiltersProps {
  plan: string;
  slug: string;
  filters: RoleFilters;
  /** The plan's own lists; until they are there, only their own filter is missing. */
  facets: Plan | undefined;
  onApply: (href: string) => void;
}

const orders: readonly Choice[] = [
  { value: "rating", text: "Rating" },
  { value: "due", text: "Due date" },
  { value: "-updated", text: "Latest update first" },
  { value: "service", text: "Service" },
];

type Named = Plan["services"];

function choices(named: Named | undefined): readonly Choice[] {
  return (named ?? []).map(({ code, name }) => ({ value: code, text: name }));
}

/** Filters of the actions of a role: rating, service, priority, cross-cutting objective, words. */
export function ActionFilters({ plan, slug, filters, facets, onApply }: ActionFiltersProps) {
  return (
    <FilterPanel
      title="Filter actions"
      action={`/roles/${slug}`}
      hidden={{ plan: plan === currentPlan ? undefined : plan }}
      chosen={chosenFilters(plan, slug, filters, facets)}
      clearHref={addresses.role(plan, slug)}
      onApply={(form) => onApply(addresses.role(plan, slug, answersOf(form)))}
    >
      <SearchField
        label="Words"
        name="q"
        value={filters.q}
        hint="In wording, updates and next steps"
      />
      <CheckboxGroup
        legend="Rating"
        name="rating"
        chosen={filters.rating}
        choices={filterBands.map((band) => ({ value: band, text: ratingStyles[band].word }))}
      />
      <ListFilter
        label="Service"
        name="service"
        all="All services"
        named={facets?.services}
        chosen={filters.service}
      />
      <ListFilter
        label="Priority"
        name="priority"
        all="All priorities"
        named={facets?.priorities}
        chosen={filters.priority}
      />
      <ListFilter
        label="Cross-cutting objective"
        name="crossCutting"
        all="All cross-cutting objectives"
        named={facets?.crossCutting}
        chosen={filters.crossCutting}
      />
      <Select
        label="Sort by"
        name="sort"
        all="Order of the plan"
        chosen={filters.sort}
        choices={orders}
      />
    </FilterPanel>
  );
}

interface ListFilterProps {
  label: string;
  name: string;
  all: string;
  named: Named | undefined;
  chosen: string | undefined;
}

/** A filter by one of the plan's own lists, left out where the plan has none. */
function ListFilter({ label, name, all, named, chosen }: ListFilterProps) {
  if (!named?.length) return null;
  return <Select label={label} name={name} all={all} chosen={chosen} choices={choices(named)} />;
}

/** The form's answers as an address would carry them, without the plan, which is added there. */
function answersOf(form: HTMLFormElement) {
  const search = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string") search.append(name, value);
  }
  return writeFilters(readFilters(search.toString()));
}

function chosenFilters(
  plan: string,
  slug: string,
  filters: RoleFilters,
  facets: Plan | undefined,
): readonly ChosenFilter[] {
  const without = (change: Partial<RoleFilters>) =>
    addresses.role(plan, slug, writeFilters({ ...filters, page: 1, ...change }));
  const nameOf = (code: string, named: Named | undefined) =>
    named?.find((one) => one.code === code)?.name ?? code;
  const { service, priority, crossCutting, q } = filters;
  const chosen: ChosenFilter[] = filters.rating.map((rating) => ({
    text: `Rating: ${ratingStyles[rating as Look]?.word ?? rating}`,
    href: without({ rating: filters.rating.filter((other) => other !== rating) }),
  }));
  if (service) {
    chosen.push({
      text: `Service: ${nameOf(service, facets?.services)}`,
      href: without({ service: undefined }),
    });
  }
  if (priority) {
    chosen.push({
      text: `Priority: ${nameOf(priority, facets?.priorities)}`,
      href: without({ priority: undefined }),
    });
  }
  if (crossCutting) {
    chosen.push({
      text: `Cross-cutting objective: ${nameOf(crossCutting, facets?.crossCutting)}`,
      href: without({ crossCutting: undefined }),
    });
  }
  if (q) chosen.push({ text: `Words: ${q}`, href: without({ q: undefined }) });
  return chosen;
}
