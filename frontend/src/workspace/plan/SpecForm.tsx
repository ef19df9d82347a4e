import type { ReactNode } from "react";
import { useState } from "react";
import { ErrorSummary } from "../shared/ErrorSummary";
import { faultsOf, messagesAt, summarised } from "./faults";
import { SpecFields } from "./SpecFields";
import { type Fault, type Fields, fieldsOf, formOf, missing, placeOf } from "./specForm";
import type { FieldSpec, Sources } from "./specPieces";
import "./plan.scss";

interface SpecFormProps {
  specs: readonly FieldSpec[];
  /** What stands in it at first. */
  fields: Fields;
  sources: Sources;
  button: string;
  /** What the form has besides, and the places that pointers into it lead to. */
  more?: {
    missing?: () => readonly Fault[];
    place: (pointer: string) => string;
    fields: (errors: Readonly<Record<string, string>>) => ReactNode;
  };
  /** Saves; what it throws is shown, unless the page takes it over by resolving. */
  save: (fields: Fields) => Promise<void>;
}

/** A form made from its specification. What is typed stays, whatever the service answers. */
export function SpecForm({ specs, fields, sources, button, more, save }: SpecFormProps) {
  const [form, setForm] = useState(() => formOf(specs, fields));
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [saving, setSaving] = useState(false);
  const tell = (found: readonly Fault[]) => {
    setFaults(found);
    if (found.length > 0) setAttempt((before) => before + 1);
  };
  const submit = async () => {
    if (saving) return;
    const empty = [...missing(specs, form), ...(more?.missing?.() ?? [])];
    tell(empty);
    if (empty.length > 0) return;
    setSaving(true);
    try {
      await save(fieldsOf(specs, form));
    } catch (error) {
      tell(faultsOf(error));
    }
    setSaving(false);
  };
  const place = (pointer: string) => more?.place(pointer) || placeOf(specs, form, pointer);
  const errors = messagesAt(place, faults);
  return (
    <form
      className="dr-plan-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <ErrorSummary errors={summarised(place, faults)} attempt={attempt} />
      <SpecFields
        specs={specs}
        form={form}
        change={(part) => setForm((now) => ({ ...now, ...part }))}
        sources={sources}
        errors={errors}
      />
      {more?.fields(errors)}
      <button type="submit" className="govuk-button" aria-disabled={saving}>
        {saving ? "Saving…" : button}
      </button>
    </form>
  );
}
