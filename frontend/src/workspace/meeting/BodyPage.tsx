import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { navigate } from "wouter-preact/use-browser-location";
import type { Tagged } from "../../api/client";
import { type Body, bodyQuery, changeBody, meetingsKey } from "../../api/meetings";
import { Loaded } from "../../app/Loaded";
import { Page } from "../../app/Page";
import { announce } from "../../design/announce";
import { SummaryList } from "../../design/SummaryList";
import { SettingsForm, Theirs } from "../settings/SettingsForm";
import { clerks } from "../shared/access";
import { workspace } from "../shared/addresses";
import { SignedIn } from "../shared/SignedIn";
import { useSeen } from "../shared/useSeen";
import { useSubmission } from "../shared/useSubmission";
import { BodyInputs } from "./BodyInputs";
import { bodyDraft, bodyFields, leadFields, wrongBody } from "./bodyDraft";
import { TakeAway } from "./TakeAway";

/** One body and its lead times. */
export function BodyPage({ bodyRef }: { bodyRef: string }) {
  return (
    <Page
      title="Change a body"
      crumbs={[
        { text: "Meetings", href: workspace.meetings() },
        { text: "Bodies", href: workspace.bodies() },
      ]}
    >
      <SignedIn roles={clerks}>{() => <OneBody bodyRef={bodyRef} />}</SignedIn>
    </Page>
  );
}

function OneBody({ bodyRef }: { bodyRef: string }) {
  const body = useQuery(bodyQuery(bodyRef));
  return (
    <Loaded query={body} what="the body">
      {(opened) => (
        <>
          <BodyForm opened={opened} />
          <TakeAway
            kind="bodies"
            opened={opened}
            title="Take this body away"
            hint="Only a body without meetings can be taken away; another is given a last day."
            back={workspace.bodies()}
          />
        </>
      )}
    </Loaded>
  );
}

function BodyForm({ opened }: { opened: Tagged<Body> }) {
  const client = useQueryClient();
  const { seen, theirs, change } = useSeen(opened);
  const [draft, setDraft] = useState(bodyDraft(opened.body));
  const form = useSubmission();
  const save = () =>
    form.submit(wrongBody(draft), async () => {
      const fields = { ...bodyFields(draft), lead: leadFields(draft) };
      await change((etag) => changeBody(seen.body.ref, etag, fields));
      await client.invalidateQueries({ queryKey: meetingsKey });
      announce(`${fields.name} is saved`);
      navigate(workspace.bodies());
    });
  return (
    <>
      {theirs && (
        <Theirs
          rows={[
            ["Name", theirs.name],
            ["Clear days", String(theirs.lead.publicClearDays)],
            ["Handed in, working days before", String(theirs.lead.cutOffDays ?? "Not set")],
          ]}
        />
      )}
      <SummaryList rows={[{ key: "Reference", value: seen.body.ref }]} />
      <SettingsForm {...form} button="Save" onSubmit={() => void save()}>
        <BodyInputs draft={draft} onChange={setDraft} errorOf={form.errorOf} />
      </SettingsForm>
    </>
  );
}
