import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { navigate } from "wouter-preact/use-browser-location";
import { createOfficerTitle, meetingsKey } from "../../api/meetings";
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
import { OfficerTitleInputs } from "./OfficerTitleInputs";

/** Adds an officer who signs. */
export function NewOfficerTitlePage() {
  return (
    <Page
      title="Add an officer"
      crumbs={[
        { text: "Meetings", href: workspace.meetings() },
        { text: "Officers who sign", href: workspace.officerTitles() },
      ]}
    >
      <SignedIn roles={clerks}>{() => <NewTitleForm />}</SignedIn>
    </Page>
  );
}

function NewTitleForm() {
  const client = useQueryClient();
  const keyOf = useKeyOfContent();
  const [ref, setRef] = useState("");
  const [title, setTitle] = useState("");
  const [days, setDays] = useState("");
  const form = useSubmission();
  const missing = [
    ...(ref.trim() ? [] : [{ pointer: "/ref", message: "Give the officer a reference" }]),
    ...(title.trim() ? [] : [{ pointer: "/title", message: "Give the title" }]),
  ];
  const save = () =>
    form.submit(missing, async () => {
      const officer = {
        ref: ref.trim(),
        title: title.trim(),
        ...(days ? { signOffDays: Number(days) } : {}),
      };
      await createOfficerTitle(officer, keyOf(officer));
      await client.invalidateQueries({ queryKey: meetingsKey });
      announce(`${officer.title} is added`);
      navigate(workspace.officerTitles());
    });
  return (
    <SettingsForm {...form} button="Add the officer" onSubmit={() => void save()}>
      <TextInput
        id={fieldId("/ref")}
        label="Reference"
        hint="Short and for good, such as S151"
        error={form.errorOf("/ref")}
        value={ref}
        onInput={setRef}
        maxLength={40}
      />
      <OfficerTitleInputs
        title={title}
        days={days}
        onTitle={setTitle}
        onDays={setDays}
        errorOf={form.errorOf}
      />
    </SettingsForm>
  );
}
