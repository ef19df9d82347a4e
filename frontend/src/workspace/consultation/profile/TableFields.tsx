import type { ReferencePopulation } from "../../../api/populations";
import { Details } from "../../../design/Details";
import { ukNumber } from "../../../design/numbers";
import { characteristics } from "../../../public/heard/heardWords";
import { Checkboxes, SelectInput } from "../../plan/controls";
import { placeId } from "../../plan/specForm";
import { FieldNotes } from "../../shared/FieldNotes";
import { TextInput } from "../../shared/inputs";
import { RowGroup } from "../../update/RowGroup";
import { type CategoryForm, matched, newCategory, type TableForm } from "./profileForm";

interface TableFieldsProps {
  /** Where the table is in the form as a whole. */
  at: string;
  table: TableForm;
  populations: readonly ReferencePopulation[];
  errors: Readonly<Record<string, string>>;
  change: (table: TableForm) => void;
  remove: () => void;
}

/** One characteristic: how many answered, whom they are compared with, and its groups. */
export function TableFields(props: TableFieldsProps) {
  const { at, table, populations, errors, change, remove } = props;
  const name = characteristics[table.characteristic];
  const population = populations.find(({ ref }) => ref === table.reference);
  const set = (key: number, part: Partial<CategoryForm>) =>
    change({
      ...table,
      categories: table.categories.map((one) => (one.key === key ? { ...one, ...part } : one)),
    });
  return (
    <div className="dr-part">
      <h3 className="govuk-heading-m">{name}</h3>
      <FieldNotes id={placeId(`${at}/characteristic`)} error={errors[`${at}/characteristic`]} />
      <TextInput
        id={placeId(`${at}/base`)}
        label={`${name}: how many answered the question`}
        error={errors[`${at}/base`]}
        value={table.base}
        onInput={(base) => change({ ...table, base })}
      />
      <SelectInput
        id={placeId(`${at}/reference`)}
        label={`${name}: compared with`}
        hint="Groups of the same name are matched at once"
        error={errors[`${at}/reference`]}
        none="No population"
        choices={populations.map(({ ref, edition, geography, topic }) => ({
          value: ref,
          text: `${topic}, ${edition}, ${geography}`,
        }))}
        value={table.reference}
        onChange={(reference) => change(matched({ ...table, reference }, populations))}
      />
      <RowGroup
        id={placeId(`${at}/categories`)}
        legend={`${name}: groups`}
        hint="A question to which one person gives several answers has no groups that add up"
        error={errors[`${at}/categories`]}
        noun="group"
        addText="Add a group"
        rows={table.categories}
        add={() => change({ ...table, categories: [...table.categories, newCategory()] })}
        remove={({ key }) =>
          change({ ...table, categories: table.categories.filter((one) => one.key !== key) })
        }
      >
        {(category, index) => (
          <CategoryFields
            at={`${at}/categories/${index}`}
            nth={`Group ${index + 1}`}
            category={category}
            population={population}
            errors={errors}
            change={(part) => set(category.key, part)}
          />
        )}
      </RowGroup>
      <button
        type="button"
        className="govuk-button govuk-button--secondary dr-button--row"
        onClick={remove}
      >
        Take {name} out
      </button>
    </div>
  );
}

interface CategoryFieldsProps {
  at: string;
  nth: string;
  category: CategoryForm;
  population: ReferencePopulation | undefined;
  errors: Readonly<Record<string, string>>;
  change: (part: Partial<CategoryForm>) => void;
}

function CategoryFields({ at, nth, category, population, errors, change }: CategoryFieldsProps) {
  const { name, count, matches } = category;
  const wrong = errors[`${at}/matches`];
  return (
    <>
      <div className="dr-pair">
        <TextInput
          id={placeId(`${at}/name`)}
          label={`${nth}: name`}
          error={errors[`${at}/name`]}
          small
          value={name}
          maxLength={120}
          onInput={(value) => change({ name: value })}
        />
        <TextInput
          id={placeId(`${at}/count`)}
          label={`${nth}: people`}
          error={errors[`${at}/count`]}
          small
          value={count}
          onInput={(value) => change({ count: value })}
        />
      </div>
      {population && (
        <Details
          summary={`${nth} is compared with: ${matches.join("; ") || "nobody"}`}
          open={wrong ? true : undefined}
        >
          <Checkboxes
            id={placeId(`${at}/matches`)}
            label={`The same people of ${population.edition}`}
            error={wrong}
            choices={population.categories.map((one) => ({
              value: one.name,
              text: `${one.name} (${ukNumber(one.count)})`,
            }))}
            chosen={matches}
            onChange={(chosen) => change({ matches: chosen })}
          />
        </Details>
      )}
    </>
  );
}
