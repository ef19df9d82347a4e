import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { navigate } from "wouter-preact/use-browser-location";
import { createBody, meetingsKey } from "../../api/meetings";
import { Page } from "../../app/Page";
import { announce } from "../../design/announce";
import { SettingsForm } from "../settings/SettingsForm";
import { fieldId } from "../settings/words";
import { clerks } from "../shared/access";
import { workspace } from "../shared/addresses";
import { TextInput } from "../shared/inputs";
import { SignedIn } from "../shared/SignedIn";
import { useKeyOfContent } from "../shared/useKeyOfContent";
import { useSubmission } from "../shared/useSubmission";
import { BodyInputs } from "./BodyInputs";
import { bodyFields, emptyBody, leadFields, wrongBody } from "./bodyDraft";
import { given } from "./given";

/** Adds a body. */
export function NewBodyPage() {
  return (
    <Page
      title="Add a body"
      crumbs={[
        { text: "Meetings", href: workspace.meetings() },
        { text: "Bodies", href: workspace.bodies() },
      ]}
    >
      <SignedIn roles={clerks}>{() => <NewBodyForm />}</SignedIn>
    </Page>
  );
}

function NewBodyForm() {
  const client = useQueryClient();
  const keyOf = useKeyOfContent();
  const [ref, setRef] = useState("");
  const [draft, setDraft] = useState(emptyBody);
  const form = useSubmission();
  const missing = [
    ...(ref.trim() ? [] : [{ pointer: "/ref", message: "Give the body a reference" }]),
    ...wrongBody(draft),
  ];
  const save = () =>
    form.submit(missing, async () => {
      const { publicClearDays, ...lead } = leadFields(draft);
      const { name, ...rest } = bodyFields(draft);
      const body = {
        ref: ref.trim(),
        name,
        ...given(rest),
        lead: { publicClearDays, ...given(lead) },
      };
      await createBody(body, keyOf(body));
      await client.invalidateQueries({ queryKey: meetingsKey });
      announce(`${name} is added`);
      navigate(workspace.bodies());
    });
  return (
    <SettingsForm {...form} button="Add the body" onSubmit={() => void save()}>
      <TextInput
        id={fieldId("/ref")}
        label="Reference"
        hint="Short and for good, such as PRC. Its meetings are named by it: PRC-2021-10-20."
        error={form.errorOf("/ref")}
        value={ref}
        onInput={setRef}
        maxLength={20}
      />
      <BodyInputs draft={draft} onChange={setDraft} errorOf={form.errorOf} />
    </SettingsForm>
  );
}
