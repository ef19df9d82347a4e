import type { TrackedStep, UpdateFields } from "../../api/types";
import { fieldLabels, fieldText } from "./fieldText";

interface FieldListProps {
  fields: UpdateFields;
  steps: readonly TrackedStep[];
  without?: readonly (keyof UpdateFields)[];
}

/** What an update says, field by field; empty ones are left out. */
export function FieldList({ fields, steps, without = [] }: FieldListProps) {
  const said = (Object.keys(fieldLabels) as (keyof UpdateFields)[])
    .filter((name) => !without.includes(name))
    .map((name) => ({ name, text: fieldText(name, fields, steps) }))
    .filter(({ text }) => text);
  return (
    <dl className="dr-said">
      {said.map(({ name, text }) => (
        <div key={name}>
          <dt>{fieldLabels[name]}</dt>
          <dd className="dr-text">{text}</dd>
        </div>
      ))}
    </dl>
  );
}
