import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { navigate } from "wouter-preact/use-browser-location";
import { bodiesQuery, createMeeting, meetingsKey } from "../../api/meetings";
import { Loaded } from "../../app/Loaded";
import { Page } from "../../app/Page";
import { announce } from "../../design/announce";
import { SettingsForm } from "../settings/SettingsForm";
import { fieldId } from "../settings/words";
import { clerks } from "../shared/access";
import { workspace } from "../shared/addresses";
import { SelectInput } from "../shared/choices";
import { SignedIn } from "../shared/SignedIn";
import { useKeyOfContent } from "../shared/useKeyOfContent";
import { useSubmission } from "../shared/useSubmission";
import { given } from "./given";
import { MeetingInputs, meetingFields, wrongMeeting } from "./MeetingInputs";

const empty = { date: "", time: "", place: "", systemId: "" };

/** Adds a meeting. */
export function NewMeetingPage() {
  return (
    <Page title="Add a meeting" crumbs={[{ text: "Meetings", href: workspace.meetings() }]}>
      <SignedIn roles={clerks}>{() => <NewMeetingForm />}</SignedIn>
    </Page>
  );
}

function NewMeetingForm() {
  const client = useQueryClient();
  const bodies = useQuery(bodiesQuery);
  const keyOf = useKeyOfContent();
  const [body, setBody] = useState("");
  const [draft, setDraft] = useState(empty);
  const form = useSubmission();
  const missing = [
    ...(body ? [] : [{ pointer: "/body", message: "Choose the body that meets" }]),
    ...wrongMeeting(draft),
  ];
  const save = () =>
    form.submit(missing, async () => {
      const meeting = { body, ...given(meetingFields(draft)), date: draft.date };
      const made = await createMeeting(meeting, keyOf(meeting));
      await client.invalidateQueries({ queryKey: meetingsKey });
      announce("The meeting is added");
      navigate(workspace.meeting(made.body.ref));
    });
  return (
    <Loaded query={bodies} what="the bodies">
      {({ items }) => (
        <SettingsForm {...form} button="Add the meeting" onSubmit={() => void save()}>
          <SelectInput
            id={fieldId("/body")}
            label="Body"
            error={form.errorOf("/body")}
            none="Choose a body"
            options={items.map(({ ref, name }) => ({ value: ref, text: name }))}
            value={body}
            onChange={setBody}
          />
          <MeetingInputs draft={draft} onChange={setDraft} errorOf={form.errorOf} />
        </SettingsForm>
      )}
    </Loaded>
  );
}
