import { useQuery } from "@tanstack/react-query";
import { useId, useRef, useState } from "react";
import { peopleQuery } from "../../api/settings";
import { sentenceOf } from "../plan/ConfirmDialog";
import { SelectInput } from "../shared/choices";
import { Dialog, DialogButtons } from "../shared/Dialog";
import { TextArea } from "../shared/inputs";

interface InviteDialogProps {
  issue: string;
  run: (person: string, message: string) => Promise<void>;
  done: () => Promise<void>;
}

/** Asks somebody by mail to write and sign a row. */
export function InviteDialog({ issue, run, done }: InviteDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [opened, setOpened] = useState(false);
  const [person, setPerson] = useState("");
  const [message, setMessage] = useState("");
  const [error, setError] = useState<string>();
  const [running, setRunning] = useState(false);
  const people = useQuery({ ...peopleQuery, enabled: opened }).data?.items ?? [];
  const id = useId();
  const send = async () => {
    if (running) return;
    if (!person) return setError("Choose whom to ask");
    setRunning(true);
    try {
      await run(person, message.trim());
      dialog.current?.close();
      await done();
    } catch (failure) {
      setError(sentenceOf(failure));
    }
    setRunning(false);
  };
  return (
    <Dialog
      dialog={dialog}
      button={`Ask somebody to sign: ${issue}`}
      title={`Ask somebody to sign ${issue}`}
      onOpen={() => {
        setOpened(true);
        setError(undefined);
      }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <SelectInput
          id={`${id}-person`}
          label="Whom?"
          hint="They get a mail with the way to this row"
          error={error}
          none="Choose somebody"
          options={people
            .filter(({ active }) => active)
            .map(({ id: value, name }) => ({ value, text: name }))}
          value={person}
          onChange={setPerson}
        />
        <TextArea
          id={`${id}-message`}
          label="What to say to them (optional)"
          rows={3}
          maxLength={2000}
          value={message}
          onInput={setMessage}
        />
        <DialogButtons dialog={dialog}>
          <button type="submit" className="govuk-button" aria-disabled={running}>
            Send the mail
          </button>
        </DialogButtons>
      </form>
    </Dialog>
  );
}
