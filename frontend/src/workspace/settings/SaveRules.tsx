import { useState } from "react";
import { TextArea } from "../shared/inputs";
import { useSubmission } from "../shared/useSubmission";
import { SettingsForm } from "./SettingsForm";
import { fieldId } from "./words";

/** Saves what was looked at, once it is said why. */
export function SaveRules({ save }: { save: (reason: string) => Promise<void> }) {
  const [reason, setReason] = useState("");
  const form = useSubmission();
  const given = reason.trim();
  const missing = given ? [] : [{ pointer: "/reason", message: "Say why the rules change" }];
  return (
    <SettingsForm
      {...form}
      button="Save these rules"
      onSubmit={() => void form.submit(missing, () => save(given))}
    >
      <TextArea
        id={fieldId("/reason")}
        label="Why do the rules change?"
        hint="It stands beside the new version and in the audit trail."
        error={form.errorOf("/reason")}
        value={reason}
        onInput={setReason}
        rows={3}
        maxLength={2000}
      />
    </SettingsForm>
  );
}
