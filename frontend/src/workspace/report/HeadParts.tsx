import { SpecFields } from "../plan/SpecFields";
import { type Form, newRow, placeId, rowsOf, textOf } from "../plan/specForm";
import type { FieldSpec } from "../plan/specPieces";
import { RowGroup } from "../update/RowGroup";
import { FigureText } from "./figures/FigureText";

export interface PartProps {
  form: Form;
  change: (part: Form) => void;
  /** Messages by place. */
  errors: Readonly<Record<string, string>>;
}

interface FieldsPartProps extends PartProps {
  id: string;
  title: string;
  specs: readonly FieldSpec[];
}

/** A part of the report that is made of ordinary fields. */
export function FieldsPart({ id, title, specs, ...part }: FieldsPartProps) {
  return (
    <section className="dr-builder__section" aria-labelledby={id}>
      <h2 className="govuk-heading-m" id={id} tabIndex={-1}>
        {title}
      </h2>
      <SpecFields specs={specs} sources={{}} {...part} />
    </section>
  );
}

/** What it is about, what it is for, and what the committee is asked to do. */
export function OpeningPart({ form, change, errors }: PartProps) {
  const texts = [
    { name: "executiveSummary", label: "Executive summary", rows: 6, maxLength: 20000 },
    { name: "purpose", label: "Purpose of the report", rows: 3, maxLength: 4000 },
  ];
  return (
    <section className="dr-builder__section" aria-labelledby="opening">
      <h2 className="govuk-heading-m" id="opening" tabIndex={-1}>
        Summary and recommendations
      </h2>
      {texts.map(({ name, ...field }) => (
        <FigureText
          key={name}
          {...field}
          id={placeId(`/${name}`)}
          error={errors[`/${name}`]}
          value={textOf(form[name])}
          onInput={(text) => change({ [name]: text })}
        />
      ))}
      <Recommendations form={form} change={change} errors={errors} />
    </section>
  );
}

function Recommendations({ form, change, errors }: PartProps) {
  const rows = rowsOf(form.recommendations);
  const set = (next: typeof rows) => change({ recommendations: next });
  return (
    <RowGroup
      id={placeId("/recommendations")}
      legend="This report makes the following recommendations"
      hint="One for each thing that the committee is asked to do"
      error={errors["/recommendations"]}
      noun="recommendation"
      addText="Add a recommendation"
      rows={rows}
      add={() => set([...rows, newRow({ text: "" })])}
      remove={({ key }) => set(rows.filter((row) => row.key !== key))}
    >
      {({ key, values }, index) => (
        <FigureText
          id={placeId(`/recommendations/${index}/text`)}
          label={`Recommendation ${index + 1}`}
          small
          rows={2}
          maxLength={4000}
          error={errors[`/recommendations/${index}`]}
          value={textOf(values.text)}
          onInput={(text) =>
            set(rows.map((row) => (row.key === key ? { key, values: { text } } : row)))
          }
        />
      )}
    </RowGroup>
  );
}
