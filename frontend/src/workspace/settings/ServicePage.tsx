import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { navigate } from "wouter-preact/use-browser-location";
import type { Tagged } from "../../api/client";
import { changeService, type ServiceSetting, serviceQuery } from "../../api/settings";
import { Loaded } from "../../app/Loaded";
import { Page } from "../../app/Page";
import { usePlanRef } from "../../app/usePlanRef";
import { announce } from "../../design/announce";
import { counted } from "../../design/numbers";
import { SummaryList } from "../../design/SummaryList";
import { keepers } from "../shared/access";
import { workspace } from "../shared/addresses";
import { Radios, TextInput } from "../shared/inputs";
import { SignedIn } from "../shared/SignedIn";
import { useSeen } from "../shared/useSeen";
import { useSubmission } from "../shared/useSubmission";
import { HeadInput } from "./HeadInput";
import { SettingsForm, Theirs } from "./SettingsForm";
import { fieldId } from "./words";

/** One service: its name, its head, and whether it is in use. */
export default function ServicePage({ code }: { code: string }) {
  const plan = usePlanRef();
  return (
    <Page
      title="Change a service"
      crumbs={[
        { text: "Settings", href: workspace.settings(plan) },
        { text: "Services", href: workspace.services(plan) },
      ]}
    >
      <SignedIn roles={keepers}>{() => <ServiceSettings plan={plan} code={code} />}</SignedIn>
    </Page>
  );
}

function ServiceSettings({ plan, code }: { plan: string; code: string }) {
  const service = useQuery(serviceQuery(plan, code));
  return (
    <Loaded query={service} what="the service">
      {(opened) => <ServiceForm plan={plan} opened={opened} />}
    </Loaded>
  );
}

function ServiceForm({ plan, opened }: { plan: string; opened: Tagged<ServiceSetting> }) {
  const client = useQueryClient();
  const { seen, theirs, change } = useSeen(opened);
  const { code, actions } = seen.body;
  const [name, setName] = useState(opened.body.name);
  const [active, setActive] = useState(opened.body.active);
  const [head, setHead] = useState(opened.body.head ?? "");
  const form = useSubmission();
  const missing = name.trim() ? [] : [{ pointer: "/name", message: "Give the service a name" }];
  const save = () =>
    form.submit(missing, async () => {
      const fields = { name: name.trim(), active, head: head || null };
      await change((etag) => changeService(plan, code, etag, fields));
      // A name stands on public pages as well.
      await client.invalidateQueries();
      announce(`${name} is saved`);
      navigate(workspace.services(plan));
    });
  return (
    <>
      {theirs && (
        <Theirs
          rows={[
            ["Name", theirs.name],
            ["Head of service", theirs.headName ?? "Not named"],
            ["In use", theirs.active ? "Yes" : "No"],
          ]}
        />
      )}
      <SummaryList
        rows={[
          { key: "Code", value: code },
          { key: "Leads", value: counted(actions, "action") },
        ]}
      />
      <SettingsForm {...form} button="Save" onSubmit={() => void save()}>
        <TextInput
          id={fieldId("/name")}
          label="Name"
          hint="Public pages show the new name at once; the audit keeps the old one."
          error={form.errorOf("/name")}
          value={name}
          onInput={setName}
          maxLength={200}
        />
        <HeadInput error={form.errorOf("/head")} value={head} onChange={setHead} />
        <Radios
          id={fieldId("/active")}
          legend="Is this service in use?"
          error={form.errorOf("/active")}
          choices={[
            { value: "yes", text: "Yes" },
            { value: "no", text: "No, not for anything new" },
          ]}
          value={active ? "yes" : "no"}
          onChange={(value) => setActive(value === "yes")}
        />
      </SettingsForm>
    </>
  );
}
