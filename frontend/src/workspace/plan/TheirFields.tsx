import { useEffect, useRef } from "react";
import { ukDate } from "../../design/dates";
import { DataTable } from "../../design/Table";
import { differing, type Fields, rowSpecs } from "./specForm";
import type { FieldSpec, Sources } from "./specs";

interface TheirFieldsProps {
  what: string;
  specs: readonly FieldSpec[];
  sources: Sources;
  seen: Fields;
  theirs: Fields;
  mine: Fields;
  startFromTheirs: () => void;
}

/** Says that somebody else changed the thing meanwhile, and compares; nothing that was typed is lost. */
export function TheirFields(props: TheirFieldsProps) {
  const { what, specs, sources, seen, theirs, mine, startFromTheirs } = props;
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (theirs) box.current?.focus();
  }, [theirs]);
  return (
    <section
      className="dr-notice dr-notice--problem"
      aria-label={`Somebody changed ${what}`}
      ref={box}
      tabIndex={-1}
    >
      <div role="alert">
        <h2 className="dr-notice__title">Somebody changed {what} after you opened it</h2>
        <p className="govuk-body">
          Nothing of yours is lost. Save again, and only the fields that you changed replace theirs;
          the others stay as they are now.
        </p>
      </div>
      <DataTable
        caption="What they changed"
        rows={differing(specs, seen, theirs)}
        rowKey={({ name }) => name}
        stack
        columns={[
          { key: "field", header: "Field", cell: ({ label }) => label },
          {
            key: "seen",
            header: "When you opened it",
            cell: (spec) => inText(spec, seen, sources),
          },
          { key: "theirs", header: "Theirs, now", cell: (spec) => inText(spec, theirs, sources) },
          { key: "mine", header: "Yours", cell: (spec) => inText(spec, mine, sources) },
        ]}
      />
      <button
        type="button"
        className="govuk-button govuk-button--secondary"
        onClick={startFromTheirs}
      >
        Drop mine and start from theirs
      </button>
    </section>
  );
}

/** What a field says, as one text. */
function inText(spec: FieldSpec, fields: Fields, sources: Sources): string {
  const value = fields[spec.name];
  if (value === undefined || value === null || value === "") return "Not set";
  if (spec.input === "tick") return value === true ? "Yes" : "No";
  if (spec.input === "date") return ukDate(String(value));
  if (spec.input === "group") return parts(spec.fields ?? [], value as Fields, sources);
  if (Array.isArray(value)) {
    if (value.length === 0) return "None";
    return value
      .map((one) =>
        typeof one === "object" ? parts(rowSpecs(spec), one, sources) : named(spec, one, sources),
      )
      .join("; ");
  }
  return named(spec, value, sources);
}

const parts = (specs: readonly FieldSpec[], fields: Fields, sources: Sources) =>
  specs
    .filter(({ name }) => fields[name] !== undefined)
    .map((spec) => inText(spec, fields, sources))
    .join(", ");

const named = (spec: FieldSpec, value: unknown, sources: Sources) =>
  spec.choices?.(sources).find((choice) => choice.value === value)?.text ?? String(value);
