import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Tagged } from "../../api/client";
import {
  changeMeeting,
  type Meeting,
  meetingQuery,
  meetingsKey,
  meetingTimetableQuery,
  type Timetable,
} from "../../api/meetings";
import { Loaded } from "../../app/Loaded";
import { Page } from "../../app/Page";
import { announce } from "../../design/announce";
import { ukDate } from "../../design/dates";
import { SummaryList } from "../../design/SummaryList";
import { SettingsForm, Theirs } from "../settings/SettingsForm";
import { fieldId } from "../settings/words";
import { clerks } from "../shared/access";
import { workspace } from "../shared/addresses";
import { Radios } from "../shared/inputs";
import { SignedIn } from "../shared/SignedIn";
import { useSeen } from "../shared/useSeen";
import { useSubmission } from "../shared/useSubmission";
import { MeetingInputs, meetingFields, wrongMeeting } from "./MeetingInputs";
import { TakeAway } from "./TakeAway";
import { TimetableSection } from "./TimetableSection";

/** One meeting, to be moved, with every date that moves with it. */
export function MeetingPage({ meetingRef }: { meetingRef: string }) {
  return (
    <Page title="Change a meeting" crumbs={[{ text: "Meetings", href: workspace.meetings() }]}>
      <SignedIn roles={clerks}>{() => <OneMeeting meetingRef={meetingRef} />}</SignedIn>
    </Page>
  );
}

function OneMeeting({ meetingRef }: { meetingRef: string }) {
  const meeting = useQuery(meetingQuery(meetingRef));
  const timetable = useQuery(meetingTimetableQuery(meetingRef));
  const [before, setBefore] = useState<Timetable>();
  return (
    <Loaded query={meeting} what="the meeting">
      {(opened) => (
        <>
          <MeetingForm opened={opened} onSaving={() => setBefore(timetable.data)} />
          <TimetableSection query={timetable} before={before} />
          <TakeAway
            kind="meetings"
            opened={opened}
            title="Take this meeting away"
            hint="Only a meeting that is on no route can be taken away; another is called off."
            back={workspace.meetings()}
          />
        </>
      )}
    </Loaded>
  );
}

interface MeetingFormProps {
  opened: Tagged<Meeting>;
  /** The dates that are shown are those of before the change from here on. */
  onSaving: () => void;
}

function MeetingForm({ opened, onSaving }: MeetingFormProps) {
  const client = useQueryClient();
  const { seen, theirs, change } = useSeen(opened);
  const { ref, bodyName, date, time, place, systemId } = opened.body;
  const [draft, setDraft] = useState({
    date,
    time: time ?? "",
    place: place ?? "",
    systemId: systemId ? String(systemId) : "",
  });
  const [cancelled, setCancelled] = useState(opened.body.cancelled);
  const form = useSubmission();
  const save = () =>
    form.submit(wrongMeeting(draft), async () => {
      await change((etag) => changeMeeting(ref, etag, { ...meetingFields(draft), cancelled }));
      onSaving();
      await client.invalidateQueries({ queryKey: meetingsKey });
      announce("The meeting is saved; its dates are below");
    });
  return (
    <>
      {theirs && (
        <Theirs
          rows={[
            ["Date", ukDate(theirs.date)],
            ["Time", theirs.time ?? "Not set"],
            ["Place", theirs.place ?? "Not set"],
            ["Called off", theirs.cancelled ? "Yes" : "No"],
          ]}
        />
      )}
      <SummaryList
        rows={[
          { key: "Body", value: bodyName },
          { key: "Reference", value: seen.body.ref },
        ]}
      />
      <SettingsForm {...form} button="Save" onSubmit={() => void save()}>
        <MeetingInputs draft={draft} onChange={setDraft} errorOf={form.errorOf} />
        <Radios
          id={fieldId("/cancelled")}
          legend="Will it be held?"
          choices={[
            { value: "no", text: "Yes" },
            { value: "yes", text: "No, it is called off" },
          ]}
          value={cancelled ? "yes" : "no"}
          onChange={(value) => setCancelled(value === "yes")}
        />
      </SettingsForm>
    </>
  );
}
