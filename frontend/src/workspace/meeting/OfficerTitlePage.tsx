import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { navigate } from "wouter-preact/use-browser-location";
import type { Tagged } from "../../api/client";
import {
  changeOfficerTitle,
  meetingsKey,
  type OfficerTitle,
  officerTitleQuery,
} from "../../api/meetings";
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
import { OfficerTitleInputs } from "./OfficerTitleInputs";
import { TakeAway } from "./TakeAway";

/** One officer who signs. */
export function OfficerTitlePage({ titleRef }: { titleRef: string }) {
  return (
    <Page
      title="Change an officer"
      crumbs={[
        { text: "Meetings", href: workspace.meetings() },
        { text: "Officers who sign", href: workspace.officerTitles() },
      ]}
    >
      <SignedIn roles={clerks}>{() => <OneTitle titleRef={titleRef} />}</SignedIn>
    </Page>
  );
}

function OneTitle({ titleRef }: { titleRef: string }) {
  const title = useQuery(officerTitleQuery(titleRef));
  return (
    <Loaded query={title} what="the officer">
      {(opened) => (
        <>
          <TitleForm opened={opened} />
          <TakeAway
            kind="officer-titles"
            opened={opened}
            title="Take this officer away"
            hint="What was signed keeps the title it was signed with."
            back={workspace.officerTitles()}
          />
        </>
      )}
    </Loaded>
  );
}

function TitleForm({ opened }: { opened: Tagged<OfficerTitle> }) {
  const client = useQueryClient();
  const { seen, theirs, change } = useSeen(opened);
  const [title, setTitle] = useState(opened.body.title);
  const [days, setDays] = useState(String(opened.body.signOffDays ?? ""));
  const form = useSubmission();
  const missing = title.trim() ? [] : [{ pointer: "/title", message: "Give the title" }];
  const save = () =>
    form.submit(missing, async () => {
      const fields = { title: title.trim(), signOffDays: days ? Number(days) : null };
      await change((etag) => changeOfficerTitle(seen.body.ref, etag, fields));
      await client.invalidateQueries({ queryKey: meetingsKey });
      announce(`${fields.title} is saved`);
      navigate(workspace.officerTitles());
    });
  return (
    <>
      {theirs && (
        <Theirs
          rows={[
            ["Title", theirs.title],
            ["Working days before", String(theirs.signOffDays ?? "With the others")],
          ]}
        />
      )}
      <SummaryList rows={[{ key: "Reference", value: seen.body.ref }]} />
      <SettingsForm {...form} button="Save" onSubmit={() => void save()}>
        <OfficerTitleInputs
          title={title}
          days={days}
          onTitle={setTitle}
          onDays={setDays}
          errorOf={form.errorOf}
        />
      </SettingsForm>
    </>
  );
}
