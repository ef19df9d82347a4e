import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { navigate } from "wouter-preact/use-browser-location";
import { createService } from "../../api/settings";
import { Page } from "../../app/Page";
import { usePlanRef } from "../../app/usePlanRef";
import { announce } from "../../design/announce";
import { keepers } from "../shared/access";
import { workspace } from "../shared/addresses";
import { TextInput } from "../shared/inputs";
import { SignedIn } from "../shared/SignedIn";
import { useKeyOfContent } from "../shared/useKeyOfContent";
import { useSubmission } from "../shared/useSubmission";
import { HeadInput } from "./HeadInput";
import { SettingsForm } from "./SettingsForm";
import { fieldId } from "./words";

/** Adds a service. */
export default function NewServicePage() {
  const plan = usePlanRef();
  return (
    <Page
      title="Add a service"
      crumbs={[
        { text: "Settings", href: workspace.settings(plan) },
        { text: "Services", href: workspace.services(plan) },
      ]}
    >
      <SignedIn roles={keepers}>{() => <NewServiceForm plan={plan} />}</SignedIn>
    </Page>
  );
}

function NewServiceForm({ plan }: { plan: string }) {
  const client = useQueryClient();
  const keyOf = useKeyOfContent();
  const [code, setCode] = useState("");
  const [name, setName] = useState("");
  const [head, setHead] = useState("");
  const form = useSubmission();
  const missing = [
    ...(code.trim() ? [] : [{ pointer: "/code", message: "Give the service a code" }]),
    ...(name.trim() ? [] : [{ pointer: "/name", message: "Give the service a name" }]),
  ];
  const save = () =>
    form.submit(missing, async () => {
      const service = { code: code.trim(), name: name.trim(), ...(head ? { head } : {}) };
      await createService(plan, service, keyOf(service));
      await client.invalidateQueries({ queryKey: ["settings"] });
      announce(`${service.name} is added`);
      navigate(workspace.services(plan));
    });
  return (
    <SettingsForm {...form} button="Add the service" onSubmit={() => void save()}>
      <TextInput
        id={fieldId("/code")}
        label="Code"
        hint="Short and for good, such as HOUSING. Capital letters, digits and underscores; the sign-in provider calls the service by it."
        error={form.errorOf("/code")}
        value={code}
        onInput={setCode}
        maxLength={40}
      />
      <TextInput
        id={fieldId("/name")}
        label="Name"
        error={form.errorOf("/name")}
        value={name}
        onInput={setName}
        maxLength={200}
      />
      <HeadInput error={form.errorOf("/head")} value={head} onChange={setHead} />
    </SettingsForm>
  );
}
