import { fieldId } from "../settings/words";
import { TextInput } from "../shared/inputs";
import { isTime } from "./words";

/** What is typed of a meeting. */
export interface MeetingDraft {
  date: string;
  time: string;
  place: string;
  systemId: string;
}

interface MeetingInputsProps {
  draft: MeetingDraft;
  onChange: (draft: MeetingDraft) => void;
  errorOf: (pointer: string) => string | undefined;
}

/** When and where a meeting is held. */
export function MeetingInputs({ draft, onChange, errorOf }: MeetingInputsProps) {
  const field = (name: keyof MeetingDraft) => ({
    id: fieldId(`/${name}`),
    error: errorOf(`/${name}`),
    value: draft[name],
    onInput: (value: string) => onChange({ ...draft, [name]: value }),
  });
  return (
    <>
      <TextInput {...field("date")} label="Date" type="date" />
      <TextInput
        {...field("time")}
        label="Time (optional)"
        hint="When it begins, in London, such as 18:30"
        maxLength={5}
      />
      <TextInput {...field("place")} label="Place (optional)" maxLength={300} />
      <TextInput
        {...field("systemId")}
        label="Number in the committee papers system (optional)"
        type="number"
      />
    </>
  );
}

/** What is missing or cannot be read. */
export function wrongMeeting({ date, time }: MeetingDraft) {
  return [
    ...(date ? [] : [{ pointer: "/date", message: "Give the date of the meeting" }]),
    ...(time === "" || isTime(time)
      ? []
      : [{ pointer: "/time", message: "Write the time as 18:30" }]),
  ];
}

/** What is sent; `null` takes a field away. */
export function meetingFields({ date, time, place, systemId }: MeetingDraft) {
  return {
    date,
    time: time || null,
    place: place.trim() || null,
    systemId: systemId ? Number(systemId) : null,
  };
}
