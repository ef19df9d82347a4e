import type { Report } from "../../api/reports";
import type { Form } from "../plan/specForm";
import type { FieldSpec } from "../plan/specPieces";
import { inText } from "../plan/TheirFields";
import type { Choices, Difference } from "../shared/Comparison";
import { isSame } from "../shared/mergePatch";
import { reportFields, reportForm } from "./reportSpecs";

/** Fields of a report in which what I wrote and what somebody else saved differ. */
export function headDifferences(
  specs: readonly FieldSpec[],
  base: Report,
  form: Form,
  theirs: Report,
): readonly Difference[] {
  const said = (report: Report) => reportFields(specs, reportForm(specs, report.fields));
  const [was, mine, other] = [said(base), reportFields(specs, form), said(theirs)];
  return specs
    .filter(({ name }) => !isSame(mine[name], other[name]))
    .map((spec) => ({
      name: spec.name,
      label: spec.label,
      mine: inText(spec, mine, {}),
      theirs: inText(spec, other, {}),
      likely: isSame(mine[spec.name], was[spec.name]) ? "theirs" : "mine",
    }));
}

/** The form with the side that was chosen for each field. */
export function headMerged(
  specs: readonly FieldSpec[],
  form: Form,
  theirs: Report,
  chosen: Choices,
): Form {
  const merged: Record<string, Form[string]> = { ...reportForm(specs, theirs.fields) };
  for (const { name } of specs) {
    const mine = form[name];
    if (chosen[name] === "mine" && mine !== undefined) merged[name] = mine;
  }
  return merged;
}
