import type { UpdateFields, WorkUpdate } from "../../api/types";
import type { Choices, Difference } from "../shared/Comparison";
import { isSame } from "../shared/mergePatch";
import { fieldLabels, fieldText } from "./fieldText";
import { type Form, tidy, toFields, toForm } from "./form";

type FieldName = keyof UpdateFields;

/** Every field in which what I wrote and what somebody else saved differ. */
export function differences(base: WorkUpdate, form: Form, theirs: WorkUpdate): Difference[] {
  const [was, mine, other] = [tidy(base.fields), toFields(form), tidy(theirs.fields)];
  const steps = [...base.openSteps, ...theirs.openSteps];
  return (Object.keys(fieldLabels) as FieldName[])
    .filter((name) => !isSame(mine[name], other[name]))
    .map((name) => ({
      name,
      label: fieldLabels[name],
      mine: fieldText(name, mine, steps),
      theirs: fieldText(name, other, steps),
      likely: isSame(mine[name], was[name]) ? "theirs" : "mine",
    }));
}

/** The form with the side that was chosen for each field. */
export function merged(form: Form, theirs: WorkUpdate, chosen: Choices): Form {
  const mine = toFields(form);
  const result = { ...tidy(theirs.fields) };
  for (const [name, side] of Object.entries(chosen)) {
    if (side === "mine") Object.assign(result, { [name]: mine[name as FieldName] });
  }
  return toForm(result);
}
