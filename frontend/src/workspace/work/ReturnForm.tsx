import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId, useRef, useState } from "react";
import { ApiError } from "../../api/errors";
import type { UpdateRow } from "../../api/types";
import { returnUpdate, updateQuery } from "../../api/work";
import { Failure } from "../shared/Failure";
import { TextArea } from "../shared/inputs";

interface ReturnFormProps {
  plan: string;
  update: UpdateRow;
  returned: (what: string) => void;
}

/** Sends an update back: one press opens the reason, a second one sends it. */
export function ReturnForm({ plan, update, returned }: ReturnFormProps) {
  const id = useId();
  const client = useQueryClient();
  const opener = useRef<HTMLButtonElement>(null);
  const [reason, setReason] = useState<string>();
  const [missing, setMissing] = useState(false);
  const sending = useMutation({
    mutationFn: async (words: string) => {
      const now = await client.fetchQuery({ ...updateQuery(plan, update.ref), staleTime: 0 });
      if (now.body.head.version !== update.version) throw changedSince;
      return returnUpdate(now, words);
    },
    onSuccess: () => {
      setReason(undefined);
      returned(`${update.ref} sent back`);
    },
  });
  if (reason === undefined) {
    return (
      <button
        type="button"
        className="govuk-button govuk-button--secondary dr-button--row"
        ref={opener}
        onClick={() => setReason("")}
      >
        Return <span className="govuk-visually-hidden">{update.ref}</span>
      </button>
    );
  }
  const send = () => {
    setMissing(!reason.trim());
    if (reason.trim() && !sending.isPending) sending.mutate(reason);
    else document.getElementById(id)?.focus();
  };
  return (
    <form
      className="dr-return"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {sending.error && (
        <Failure title={`${update.ref} was not sent back`} error={sending.error} retry={send} />
      )}
      <TextArea
        id={id}
        label={`What has to change in ${update.ref}?`}
        value={reason}
        onInput={setReason}
        rows={3}
        maxLength={2000}
        error={missing ? "Say what has to change" : undefined}
        autoFocus
      />
      <div className="dr-controls">
        <button type="submit" className="govuk-button dr-button--row">
          Send back
        </button>
        <button
          type="button"
          className="govuk-button govuk-button--secondary dr-button--row"
          onClick={() => {
            setReason(undefined);
            requestAnimationFrame(() => opener.current?.focus());
          }}
        >
          Cancel
        </button>
      </div>
    </form>
  );
}

const changedSince = new ApiError(412, {
  detail: "It was changed after this list was loaded. Open it, read it again, and decide then.",
});
