import type { RulesSetting } from "../../api/settings";
import { Checkboxes } from "../shared/choices";
import { Radios, TextInput } from "../shared/inputs";
import { numbers, optional, type RulesForm, shares } from "./rulesForm";
import { fieldId } from "./words";

interface RulesFieldsProps {
  form: RulesForm;
  actionRules: RulesSetting["actionRules"];
  errorOf: (pointer: string) => string | undefined;
  change: (part: Partial<RulesForm>) => void;
}

/** Every field of the rules. */
export function RulesFields({ form, actionRules, errorOf, change }: RulesFieldsProps) {
  const part = { form, errorOf, change };
  const options = actionRules
    .filter(({ id }) => optional.some((rule) => rule === id))
    .map(({ id, when }) => ({ value: id, text: `${id}: ${when}` }));
  return (
    <>
      <h2 className="govuk-heading-m">An action</h2>
      <NumberInput {...part} name="latenessMonths" />
      <NumberInput {...part} name="stalenessMonths" />
      <Checkboxes
        id={fieldId("/rules/disabled")}
        legend="Rules that are on"
        hint="They are tried in this order and the first that applies gives the rating. What is not listed is always on."
        options={options}
        checked={form.enabled}
        onChange={(enabled) => change({ enabled })}
      />
      <h2 className="govuk-heading-m">A measure</h2>
      <NumberInput {...part} name="tolerance" />
      <h2 className="govuk-heading-m">A role and the whole plan</h2>
      {shares.map(({ name, pointer, of }) => (
        <TextInput
          key={name}
          id={fieldId(pointer)}
          label={`Share of the rated actions that makes a role ${of}`}
          hint="A fraction, such as 1/4"
          error={errorOf(pointer)}
          value={form[name]}
          onInput={(value) => change({ [name]: value })}
          maxLength={12}
        />
      ))}
      <Radios
        id={fieldId("/rules/statutoryRed")}
        legend="Does one statutory action that is off track put its role off track?"
        choices={[
          { value: "yes", text: "Yes" },
          { value: "no", text: "No" },
        ]}
        value={form.statutoryRed ? "yes" : "no"}
        onChange={(value) => change({ statutoryRed: value === "yes" })}
      />
      <h2 className="govuk-heading-m">When an update is missing</h2>
      <p className="govuk-body">This marks updates as due or overdue and changes no rating.</p>
      <NumberInput {...part} name="everyMonths" />
      <NumberInput {...part} name="graceDays" />
    </>
  );
}

interface NumberInputProps extends Omit<RulesFieldsProps, "actionRules"> {
  name: keyof typeof numbers;
}

function NumberInput({ name, form, errorOf, change }: NumberInputProps) {
  const { pointer, label, hint } = numbers[name];
  return (
    <TextInput
      id={fieldId(pointer)}
      type="number"
      label={label}
      hint={hint}
      error={errorOf(pointer)}
      value={form[name]}
      onInput={(value) => change({ [name]: value })}
    />
  );
}
