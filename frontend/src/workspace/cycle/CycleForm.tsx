import { useState } from "react";
import { ApiError } from "../../api/errors";
import type { Cycle, NewCycle } from "../../api/types";
import { Details } from "../../design/Details";
import { ErrorSummary } from "../shared/ErrorSummary";
import { fieldOf, missing, readCycle, type Wrong } from "./cycleForm";
import { DeadlineField, Field, fieldId } from "./FormFields";
import { type FieldName, inWordsOfTheForm } from "./words";

interface CycleFormProps {
  /** The cycle that is changed; absent for a new one. */
  cycle?: Cycle;
  button: string;
  /** Saves; what it throws is shown, unless the page takes it over by resolving. */
  save: (cycle: NewCycle) => Promise<void>;
}

/** Everything that is set of a cycle. What is typed stays, whatever the service answers. */
export function CycleForm({ cycle, button, save }: CycleFormProps) {
  const [wrong, setWrong] = useState<readonly Wrong[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [saving, setSaving] = useState(false);
  const refuse = (found: readonly Wrong[]) => {
    setWrong(found);
    setAttempt((before) => before + 1);
  };
  const submit = async (form: HTMLFormElement) => {
    if (saving) return;
    const wanted = readCycle(new FormData(form));
    if (cycle) wanted.ref = cycle.ref;
    const empty = missing(wanted);
    if (empty.length > 0) return refuse(empty);
    setWrong([]);
    setSaving(true);
    try {
      await save(wanted);
    } catch (error) {
      refuse(wrongOf(error));
    }
    setSaving(false);
  };
  return (
    <form
      className="dr-cycle-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit(event.currentTarget);
      }}
    >
      <ErrorSummary
        attempt={attempt}
        errors={wrong.map(({ field, message }) => ({
          message,
          ...(field ? { fieldId: fieldId(field) } : {}),
        }))}
      />
      <Fields
        cycle={cycle}
        errorOf={(name) => wrong.find(({ field }) => field === name)?.message}
      />
      <button type="submit" className="govuk-button" aria-disabled={saving}>
        {saving ? "Saving…" : button}
      </button>
    </form>
  );
}

function wrongOf(error: unknown): readonly Wrong[] {
  if (!(error instanceof ApiError)) {
    return [{ message: "The service did not answer. What you typed is kept: save again." }];
  }
  const { errors, detail } = error.problem;
  if (!errors?.length) return [{ message: inWordsOfTheForm(detail ?? error.message) }];
  return errors.map((one) => {
    const field = fieldOf(one);
    const message = inWordsOfTheForm(one.message);
    return field ? { field, message } : { message };
  });
}

interface FieldsProps {
  cycle: Cycle | undefined;
  errorOf: (field: FieldName) => string | undefined;
}

function Fields({ cycle, errorOf }: FieldsProps) {
  return (
    <>
      {!cycle && (
        <Field
          field="ref"
          hint="Short and for good, such as 2026-Q4. Letters, digits, dots and hyphens."
          error={errorOf("ref")}
        />
      )}
      <Field
        field="title"
        hint="As people will read it in their mails"
        defaultValue={cycle?.title}
        error={errorOf("title")}
      />
      <fieldset className="govuk-fieldset">
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">
          The period that is reported on
        </legend>
        <div className="dr-pair">
          <DateField field="periodStart" cycle={cycle} errorOf={errorOf} />
          <DateField field="periodEnd" cycle={cycle} errorOf={errorOf} />
        </div>
      </fieldset>
      <fieldset className="govuk-fieldset">
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">
          The window in which updates are taken
        </legend>
        <div className="dr-pair">
          <DateField field="opensOn" cycle={cycle} errorOf={errorOf} />
          <DateField field="closesOn" cycle={cycle} errorOf={errorOf} />
        </div>
        <Field
          field="graceDays"
          type="number"
          max={60}
          hint="Working days that an update may come late. They lengthen the window as well."
          defaultValue={cycle?.graceDays ?? 0}
          error={errorOf("graceDays")}
        />
      </fieldset>
      <DueFields cycle={cycle} errorOf={errorOf} />
      <fieldset className="govuk-fieldset">
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">
          Afterwards (optional)
        </legend>
        <div className="dr-pair">
          <DateField field="meetingOn" cycle={cycle} errorOf={errorOf} />
          <DateField
            field="locksOn"
            cycle={cycle}
            errorOf={errorOf}
            hint="First day on which nothing is handed in any more"
          />
        </div>
      </fieldset>
    </>
  );
}

function DueFields({ cycle, errorOf }: FieldsProps) {
  return (
    <fieldset className="govuk-fieldset">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">
        When updates are due
      </legend>
      <Details summary="How working days are counted">
        <p className="govuk-body">
          Mondays to Fridays count, without the bank holidays of England. “10 working days before
          the window closes” starts counting on the working day before that date; 0 is the date
          itself. The day that a rule comes to is shown as soon as the cycle is saved, and moves
          when the date it counts from moves. It has to lie in the window.
        </p>
      </Details>
      <DeadlineField
        field="officerDue"
        hint="When service officers have to hand in"
        value={cycle?.officerDue}
        error={errorOf("officerDue")}
      />
      <DeadlineField
        field="headDue"
        hint="When heads of service have to have acknowledged; not before officers"
        value={cycle?.headDue}
        error={errorOf("headDue")}
      />
    </fieldset>
  );
}

interface DateFieldProps extends FieldsProps {
  field: "periodStart" | "periodEnd" | "opensOn" | "closesOn" | "meetingOn" | "locksOn";
  hint?: string;
}

function DateField({ field, hint, cycle, errorOf }: DateFieldProps) {
  return (
    <Field
      field={field}
      type="date"
      hint={hint}
      defaultValue={cycle?.[field]}
      error={errorOf(field)}
    />
  );
}
