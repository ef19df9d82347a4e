import { useId } from "react";
import { ukDate } from "../../design/dates";
import { type ChosenFilter, FilterPanel } from "../../design/FilterPanel";
import { CheckboxGroup, SearchField, Select } from "../../design/fields";
import { workspace } from "../shared/addresses";
import { type AuditFilters, readFilters, writeFilters } from "./auditFilters";
import { kinds, kindText, operations } from "./words";

interface AuditFilterPanelProps {
  filters: AuditFilters;
  onApply: (href: string) => void;
}

/** Filters of the trail: days, person, kind, reference, what was done. */
export function AuditFilterPanel({ filters, onApply }: AuditFilterPanelProps) {
  return (
    <FilterPanel
      title="Filter changes"
      action={workspace.audit()}
      hidden={{ request: filters.request }}
      chosen={chosenFilters(filters)}
      clearHref={workspace.audit()}
      onApply={(form) => onApply(workspace.audit(answersOf(form)))}
    >
      <DateField label="From" name="from" value={filters.from} />
      <DateField label="To" name="to" value={filters.to} />
      <SearchField label="Person" name="actor" value={filters.actor} hint="Part of a name" />
      <Select
        label="Kind of thing"
        name="kind"
        all="All kinds"
        chosen={filters.kind}
        choices={kindChoices(filters.kind)}
      />
      <SearchField label="Reference" name="ref" value={filters.ref} hint="Such as CL-01" />
      <CheckboxGroup
        legend="What was done"
        name="operation"
        chosen={filters.operation}
        choices={Object.entries(operations).map(([value, text]) => ({ value, text }))}
      />
    </FilterPanel>
  );
}

/** The kinds in words; one that the address names and we do not know is kept. */
function kindChoices(chosen: string | undefined) {
  const known = Object.keys(kinds);
  const all = chosen && !known.includes(chosen) ? [...known, chosen] : known;
  return all
    .map((value) => ({ value, text: kindText(value) }))
    .sort((a, b) => a.text.localeCompare(b.text, "en-GB"));
}

function DateField({ label, name, value }: { label: string; name: string; value?: string }) {
  const id = useId();
  return (
    <div className="govuk-form-group">
      <label className="govuk-label govuk-label--s" htmlFor={id}>
        {label}
      </label>
      <input className="govuk-input" id={id} name={name} type="date" defaultValue={value ?? ""} />
    </div>
  );
}

function answersOf(form: HTMLFormElement) {
  const search = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string") search.append(name, value);
  }
  return writeFilters(readFilters(search.toString()));
}

function chosenFilters(filters: AuditFilters): readonly ChosenFilter[] {
  const without = (change: Partial<AuditFilters>) =>
    workspace.audit(writeFilters({ ...filters, page: 1, ...change }));
  const one = (name: string, value: string | undefined, change: Partial<AuditFilters>) =>
    value ? [{ text: `${name}: ${value}`, href: without(change) }] : [];
  const { from, to, actor, kind, ref, operation, request } = filters;
  return [
    ...one("From", dayText(from), { from: undefined }),
    ...one("To", dayText(to), { to: undefined }),
    ...one("Person", actor, { actor: undefined }),
    ...one("Kind", kind && kindText(kind), { kind: undefined }),
    ...one("Reference", ref, { ref: undefined }),
    ...operation.map((value) => ({
      text: `Done: ${operations[value as keyof typeof operations] ?? value}`,
      href: without({ operation: operation.filter((other) => other !== value) }),
    })),
    ...one("Request", request, { request: undefined }),
  ];
}

/** A day in words; what is no day is shown as it stands, and the service says what is wrong with it. */
function dayText(iso: string | undefined): string | undefined {
  return iso && /^\d{4}-\d{2}-\d{2}$/.test(iso) && !Number.isNaN(Date.parse(iso))
    ? ukDate(iso)
    : iso;
}
