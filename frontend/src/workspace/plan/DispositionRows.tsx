import { TextArea, TextInput } from "../shared/inputs";
import { SelectInput } from "./controls";
import { type Ending, goesOn } from "./dispositions";
import { placeId } from "./specForm";
import { dispositionWords } from "./words";

interface DispositionRowsProps {
  plan: string;
  endings: readonly Ending[];
  change: (endings: readonly Ending[]) => void;
  errors: Readonly<Record<string, string>>;
  /** Actions of the plan that follows; without it any published action may be named. */
  targets?: readonly { value: string; text: string }[];
}

/** What becomes of every action of a plan that ends. */
export function DispositionRows(props: DispositionRowsProps) {
  const { plan, endings, change, errors, targets } = props;
  return (
    <fieldset className="govuk-fieldset dr-group">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">
        What becomes of each action of {plan}
      </legend>
      <p className="govuk-hint">
        {targets
          ? "An action that has the same reference in the new plan is put down as carried forward: check it. "
          : ""}
        Leave out only an action that had ended before.
      </p>
      <ol className="dr-items">
        {endings.map((ending) => (
          <li className="dr-item" key={ending.ref}>
            <EndingFields
              ending={ending}
              errors={errors}
              targets={targets}
              set={(part) =>
                change(endings.map((one) => (one.ref === ending.ref ? { ...one, ...part } : one)))
              }
            />
          </li>
        ))}
      </ol>
    </fieldset>
  );
}

interface EndingFieldsProps {
  ending: Ending;
  errors: Readonly<Record<string, string>>;
  targets: DispositionRowsProps["targets"];
  set: (part: Partial<Ending>) => void;
}

const kinds = Object.entries(dispositionWords).map(([value, text]) => ({ value, text }));

function EndingFields({ ending, errors, targets, set }: EndingFieldsProps) {
  const { ref, wording, disposition, reason } = ending;
  const at = (name: string) => {
    const place = `/dispositions/${ref}/${name}`;
    return { id: placeId(place), error: errors[place], small: true };
  };
  return (
    <>
      <p className="govuk-body">
        <strong>{ref}</strong> {wording}
      </p>
      <SelectInput
        {...at("disposition")}
        label={`${ref}: what becomes of it`}
        none="Choose one"
        choices={kinds}
        value={disposition}
        onChange={(value) => set({ disposition: value as Ending["disposition"] })}
      />
      {goesOn(disposition) && <Target {...{ ending, targets, set, at }} />}
      {disposition && (
        <TextArea
          {...at("reason")}
          label={`${ref}: ${disposition === "NOT_CARRIED_FORWARD" ? "why" : "note (optional)"}`}
          rows={2}
          maxLength={1000}
          value={reason}
          onInput={(next) => set({ reason: next })}
        />
      )}
    </>
  );
}

interface TargetProps extends Pick<EndingFieldsProps, "ending" | "targets" | "set"> {
  at: (name: string) => { id: string; error: string | undefined; small: boolean };
}

function Target({ ending, targets, set, at }: TargetProps) {
  const { ref, toPlan, toAction } = ending;
  if (targets) {
    return (
      <SelectInput
        {...at("to")}
        label={`${ref}: goes on in`}
        none="Choose an action"
        choices={targets}
        value={toAction}
        onChange={(value) => set({ toAction: value })}
      />
    );
  }
  return (
    <div className="dr-pair">
      <TextInput
        {...at("to")}
        label={`${ref}: goes on in plan`}
        value={toPlan}
        maxLength={40}
        onInput={(value) => set({ toPlan: value })}
      />
      <TextInput
        id={`${at("to").id}-action`}
        small
        label={`${ref}: as action`}
        value={toAction}
        maxLength={40}
        onInput={(value) => set({ toAction: value })}
      />
    </div>
  );
}
