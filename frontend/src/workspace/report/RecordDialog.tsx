import { useId, useRef, useState } from "react";
import type { GivenSignature } from "../../api/reports";
import { faultsOf, messagesAt } from "../plan/faults";
import type { Fault } from "../plan/specForm";
import { Dialog, DialogButtons } from "../shared/Dialog";
import { TextInput } from "../shared/inputs";

interface RecordDialogProps {
  issue: string;
  run: (given: GivenSignature) => Promise<void>;
  done: () => Promise<void>;
}

const blank = { name: "", post: "", on: "", how: "" };

const fields = [
  { name: "name", label: "Who signed", hint: undefined },
  { name: "post", label: "Their post (optional)", hint: undefined },
  { name: "on", label: "On which day", hint: undefined },
  { name: "how", label: "How they gave it", hint: "Such as a mail, and of which day" },
] as const;

/** Writes down a signature that was given elsewhere. */
export function RecordDialog({ issue, run, done }: RecordDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [form, setForm] = useState(blank);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [running, setRunning] = useState(false);
  const errors = messagesAt((pointer) => pointer, faults);
  const id = useId();
  const send = async () => {
    if (running) return;
    const empty = fields
      .filter(({ name }) => name !== "post" && !form[name].trim())
      .map(({ name, label }) => ({ pointer: `/${name}`, message: `“${label}” is needed` }));
    setFaults(empty);
    if (empty.length > 0) return;
    setRunning(true);
    try {
      const { post, ...given } = form;
      await run({ ...given, ...(post.trim() ? { post } : {}) });
      dialog.current?.close();
      await done();
    } catch (failure) {
      setFaults(faultsOf(failure));
    }
    setRunning(false);
  };
  return (
    <Dialog
      dialog={dialog}
      button={`Write down a signature: ${issue}`}
      title={`Write down who signed ${issue}`}
      onOpen={() => setFaults([])}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <div role="alert">{errors[""] && <p className="govuk-error-message">{errors[""]}</p>}</div>
        {fields.map(({ name, ...field }) => (
          <TextInput
            key={name}
            {...field}
            id={`${id}-${name}`}
            type={name === "on" ? "date" : "text"}
            error={errors[`/${name}`]}
            value={form[name]}
            onInput={(value) => setForm({ ...form, [name]: value })}
          />
        ))}
        <DialogButtons dialog={dialog}>
          <button type="submit" className="govuk-button" aria-disabled={running}>
            Write it down
          </button>
        </DialogButtons>
      </form>
    </Dialog>
  );
}
