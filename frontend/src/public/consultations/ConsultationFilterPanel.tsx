import { navigate } from "wouter-preact/use-browser-location";
import { addresses, currentPlan } from "../../app/addresses";
import { type ChosenFilter, FilterPanel } from "../../design/FilterPanel";
import { CheckboxGroup, type Choice, SearchField, Select } from "../../design/fields";
import { type ConsultationFilters, readFilters, writeFilters } from "./consultationFilters";
import { consultationWords, yearText } from "./consultationWords";

interface ConsultationFilterPanelProps {
  plan: string;
  filters: ConsultationFilters;
  /** Years of which anything is known, the latest first. */
  years: readonly string[];
  /** Wards in which anything was asked. */
  wards: readonly string[];
}

const choicesOf = (words: Readonly<Record<string, string>>): readonly Choice[] =>
  Object.entries(words).map(([value, text]) => ({ value, text }));

const orders: readonly Choice[] = [
  { value: "closes", text: "Closed first" },
  { value: "title", text: "Title" },
  { value: "-responses", text: "Most responses first" },
];

/** Filters of the register: words, year, who was asked, where, how, and whether it is open. */
export function ConsultationFilterPanel(props: ConsultationFilterPanelProps) {
  const { plan, filters, years, wards } = props;
  const { action } = filters;
  return (
    <FilterPanel
      title="Filter consultations"
      action="/consultations"
      hidden={{ plan: plan === currentPlan ? undefined : plan, action }}
      chosen={chosenFilters(plan, filters)}
      clearHref={addresses.consultations(plan)}
      onApply={(form) => navigate(addresses.consultations(plan, answersOf(form)))}
    >
      <SearchField
        label="Words"
        name="q"
        value={filters.q}
        hint="In title, reason and what was asked about"
      />
      <Select
        label="Financial year"
        name="year"
        all="All years"
        chosen={filters.year}
        choices={years.map((year) => ({ value: year, text: yearText(year) }))}
      />
      <Select
        label="External or internal"
        name="audience"
        all="Both"
        chosen={filters.audience}
        choices={choicesOf(consultationWords.side)}
      />
      {(wards.length > 0 || filters.ward) && (
        <Select
          label="Ward"
          name="ward"
          all="All wards"
          chosen={filters.ward}
          choices={namesWith(wards, filters.ward).map((ward) => ({ value: ward, text: ward }))}
        />
      )}
      <CheckboxGroup
        legend="How"
        name="method"
        chosen={filters.method}
        choices={choicesOf(consultationWords.method)}
      />
      <CheckboxGroup
        legend="State"
        name="state"
        chosen={filters.state}
        choices={choicesOf(consultationWords.state)}
      />
      <Select
        label="Sort by"
        name="sort"
        all="Closed last"
        chosen={filters.sort}
        choices={orders}
      />
    </FilterPanel>
  );
}

/** Names with the one that is chosen, though nothing may have that name any more. */
const namesWith = (names: readonly string[], chosen: string | undefined) =>
  chosen === undefined || names.includes(chosen) ? names : [...names, chosen];

/** The form's answers as an address would carry them, without the plan, which is added there. */
function answersOf(form: HTMLFormElement) {
  const search = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string") search.append(name, value);
  }
  return writeFilters(readFilters(search.toString()));
}

const wordOf = (words: Readonly<Record<string, string>>, code: string) => words[code] ?? code;

function chosenFilters(plan: string, filters: ConsultationFilters): readonly ChosenFilter[] {
  const { year, audience, method, state, ward, action, q } = filters;
  const without = (text: string, change: Partial<ConsultationFilters>): ChosenFilter => ({
    text,
    href: addresses.consultations(plan, writeFilters({ ...filters, page: 1, ...change })),
  });
  return [
    ...(q ? [without(`Words: ${q}`, { q: undefined })] : []),
    ...(year ? [without(`Year: ${yearText(year)}`, { year: undefined })] : []),
    ...(audience
      ? [without(wordOf(consultationWords.side, audience), { audience: undefined })]
      : []),
    ...method.map((one) =>
      without(`How: ${wordOf(consultationWords.method, one)}`, {
        method: method.filter((other) => other !== one),
      }),
    ),
    ...state.map((one) =>
      without(`State: ${wordOf(consultationWords.state, one)}`, {
        state: state.filter((other) => other !== one),
      }),
    ),
    ...(ward ? [without(`Ward: ${ward}`, { ward: undefined })] : []),
    ...(action ? [without(`Action: ${action}`, { action: undefined })] : []),
  ];
}
