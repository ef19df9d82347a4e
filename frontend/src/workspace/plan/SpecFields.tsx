import { TextArea, TextInput } from "../shared/inputs";
import { RowGroup } from "../update/RowGroup";
import { Checkboxes, Group, SelectInput, Tick } from "./controls";
import {
  type Form,
  formOf,
  groupOf,
  listOf,
  newRow,
  placeId,
  rowSpecs,
  rowsOf,
  textOf,
} from "./specForm";
import type { FieldSpec, Sources } from "./specPieces";

interface SpecFieldsProps {
  specs: readonly FieldSpec[];
  form: Form;
  change: (part: Form) => void;
  sources: Sources;
  /** Messages by place. */
  errors: Readonly<Record<string, string>>;
  /** Where these fields are in the form as a whole. */
  at?: string;
  /** Put before each label, so that it says which row it is in. */
  nth?: string;
}

/** The controls of a form, as its specification says. */
export function SpecFields({ specs, ...rest }: SpecFieldsProps) {
  return (
    <>
      {specs.map((spec) => (
        <SpecField key={spec.name} {...rest} spec={spec} />
      ))}
    </>
  );
}

type SpecFieldProps = Omit<SpecFieldsProps, "specs"> & { spec: FieldSpec };

function SpecField(props: SpecFieldProps) {
  const { spec, form, change, sources, errors, at = "", nth } = props;
  const place = `${at}/${spec.name}`;
  const value = form[spec.name];
  const field = {
    id: placeId(place),
    label: nth ? `${nth}: ${spec.label.toLowerCase()}` : spec.label,
    hint: spec.hint,
    error: errors[place],
    small: nth !== undefined,
  };
  const set = (next: Form[string]) => change({ [spec.name]: next });
  const choices = spec.choices?.(sources) ?? [];
  switch (spec.input) {
    case "area":
      return <TextArea {...field} rows={nth ? 2 : 4} value={textOf(value)} onInput={set} />;
    case "date":
      return <TextInput {...field} type="date" value={textOf(value)} onInput={set} />;
    case "tick":
      return <Tick {...field} checked={value === true} onChange={set} />;
    case "select":
      return (
        <SelectInput
          {...field}
          choices={choices}
          none={spec.none}
          value={textOf(value)}
          onChange={set}
        />
      );
    case "many":
      return <Checkboxes {...field} choices={choices} chosen={listOf(value)} onChange={set} />;
    case "group":
      return (
        <Group {...field} own>
          <SpecFields
            {...props}
            specs={spec.fields ?? []}
            form={groupOf(value)}
            change={(part) => set({ ...groupOf(value), ...part })}
            at={place}
            nth={nth ?? spec.label.replace(" (optional)", "")}
          />
        </Group>
      );
    case "points":
    case "rows":
      return <Rows {...props} />;
    default:
      return <TextInput {...field} value={textOf(value)} onInput={set} />;
  }
}

function Rows({ spec, form, change, sources, errors, at = "" }: SpecFieldProps) {
  const place = `${at}/${spec.name}`;
  const noun = spec.noun ?? "row";
  const rows = rowsOf(form[spec.name]);
  const specs = rowSpecs(spec);
  const set = (next: Form[string]) => change({ [spec.name]: next });
  return (
    <RowGroup
      id={placeId(place)}
      legend={spec.label}
      hint={spec.hint ?? ""}
      error={errors[place]}
      noun={noun}
      addText={`Add a ${noun}`}
      rows={rows}
      add={() => set([...rows, newRow(formOf(specs, {}))])}
      remove={({ key }) => set(rows.filter((row) => row.key !== key))}
    >
      {({ key, values }, index) => (
        <SpecFields
          specs={specs}
          form={values}
          change={(part) =>
            set(rows.map((row) => (row.key === key ? newValues(row.values, part, key) : row)))
          }
          sources={sources}
          errors={errors}
          at={`${place}/${index}`}
          nth={`${noun.charAt(0).toUpperCase()}${noun.slice(1)} ${index + 1}`}
        />
      )}
    </RowGroup>
  );
}

const newValues = (values: Form, part: Form, key: number) => ({
  key,
  values: { ...values, ...part },
});
