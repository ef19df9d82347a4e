import type { TrackedStep } from "../../api/types";
import { ukDate } from "../../design/dates";
import { Radios, TextInput } from "../shared/inputs";
import { type FormPart, fieldId } from "./fields";
import { type Form, newStep } from "./form";

type Fate = "DONE" | "DROPPED" | "CARRIED" | "";

const fates = [
  { value: "DONE", text: "Done" },
  { value: "DROPPED", text: "Dropped" },
  { value: "CARRIED", text: "Carries on, below" },
] as const;

/** Steps that earlier updates promised: each is done, dropped, or carries on as one of the next steps. */
export function EarlierSteps({
  form,
  change,
  errors,
  openSteps,
}: FormPart & { openSteps: readonly TrackedStep[] }) {
  if (openSteps.length === 0) return null;
  return (
    <fieldset className="govuk-fieldset govuk-form-group dr-group">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">
        What became of the earlier steps
      </legend>
      <ul className="dr-items">
        {openSteps.map((step, place) => {
          const index = form.closedSteps.findIndex((closed) => closed.step === step.id);
          const closed = form.closedSteps[index];
          const pointer = closed ? `/closedSteps/${index}` : `/earlier/${place}`;
          return (
            <li className="dr-item" key={step.id}>
              <Radios
                id={fieldId(`${pointer}/step`)}
                legend={legendOf(step)}
                small
                choices={fates}
                value={fateOf(form, step)}
                onChange={(fate) => change(settled(form, step, fate as Fate))}
                error={errors[`${pointer}/step`]}
              />
              {closed && (
                <TextInput
                  id={fieldId(`${pointer}/note`)}
                  label="Anything to add"
                  small
                  value={closed.note ?? ""}
                  maxLength={2000}
                  onInput={(note) =>
                    change({
                      closedSteps: form.closedSteps.map((one) =>
                        one === closed ? { ...one, note } : one,
                      ),
                    })
                  }
                />
              )}
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}

function legendOf({ text, owner, due }: TrackedStep): string {
  const detail = [owner, due && `by ${ukDate(due)}`].filter(Boolean).join(", ");
  return detail ? `${text} (${detail})` : text;
}

function fateOf({ closedSteps, nextSteps }: Form, { id }: TrackedStep): Fate {
  const closed = closedSteps.find(({ step }) => step === id);
  if (closed) return closed.outcome;
  return nextSteps.some(({ carries }) => carries === id) ? "CARRIED" : "";
}

/** A step ends in one way only: closing it takes its row away, carrying it on brings it back. */
function settled(form: Form, step: TrackedStep, fate: Fate): Partial<Form> {
  const { id, text, owner, due } = step;
  const closedSteps = form.closedSteps.filter((closed) => closed.step !== id);
  if (fate === "CARRIED") {
    return {
      closedSteps,
      nextSteps: [...form.nextSteps, newStep({ text, owner, due, carries: id })],
    };
  }
  const note = form.closedSteps.find((closed) => closed.step === id)?.note;
  return {
    closedSteps: fate
      ? [...closedSteps, { step: id, outcome: fate, ...(note ? { note } : {}) }]
      : closedSteps,
    nextSteps: form.nextSteps.filter(({ carries }) => carries !== id),
  };
}
