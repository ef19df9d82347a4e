import { useQuery } from "@tanstack/react-query";
import { type MeetingRole, meetingsQuery } from "../../api/meetings";
import { Loaded } from "../../app/Loaded";
import { announce } from "../../design/announce";
import { ukDate } from "../../design/dates";
import { fieldId } from "../settings/words";
import { Checkboxes, SelectInput } from "../shared/choices";
import { Radios } from "../shared/inputs";
import { roleChoices } from "./words";

/** A meeting on a route as it stands in the form. */
export interface StopDraft {
  /** Stays with the row while it is moved. */
  key: string;
  meeting: string;
  role: MeetingRole;
  keyDecision: boolean;
}

interface StopsInputProps {
  stops: readonly StopDraft[];
  onChange: (stops: readonly StopDraft[]) => void;
  errorOf: (pointer: string) => string | undefined;
}

/** The meetings of a route in order: chosen, moved up, taken out. */
export function StopsInput({ stops, onChange, errorOf }: StopsInputProps) {
  const meetings = useQuery(meetingsQuery);
  const set = (index: number, stop: StopDraft) =>
    onChange(stops.map((one, at) => (at === index ? stop : one)));
  const remove = (index: number) => {
    onChange(stops.filter((_, at) => at !== index));
    announce(`Meeting ${index + 1} is taken off the route`);
  };
  const up = (index: number) => {
    const moved = stops[index];
    if (!moved) return;
    const others = stops.filter((_, at) => at !== index);
    onChange([...others.slice(0, index - 1), moved, ...others.slice(index - 1)]);
    announce(`Meeting ${index + 1} is now meeting ${index}`);
  };
  return (
    <Loaded query={meetings} what="the meetings">
      {({ items }) => (
        <>
          {stops.map((stop, index) => (
            <StopRow
              key={stop.key}
              number={index + 1}
              stop={stop}
              options={items.map(({ ref, bodyName, date }) => ({
                value: ref,
                text: `${bodyName}, ${ukDate(date)}`,
              }))}
              error={errorOf(`/stops/${index}/meeting`)}
              onChange={(changed) => set(index, changed)}
              onUp={index > 0 ? () => up(index) : undefined}
              onRemove={stops.length > 1 ? () => remove(index) : undefined}
            />
          ))}
          <button
            type="button"
            className="govuk-button govuk-button--secondary"
            onClick={() => onChange([...stops, newStop()])}
          >
            Add a meeting to the route
          </button>
        </>
      )}
    </Loaded>
  );
}

let made = 0;

/** A row that nobody has filled in. */
export function newStop(): StopDraft {
  made += 1;
  return { key: `stop-${made}`, meeting: "", role: "DECISION", keyDecision: false };
}

interface StopRowProps {
  number: number;
  stop: StopDraft;
  options: readonly { value: string; text: string }[];
  error: string | undefined;
  onChange: (stop: StopDraft) => void;
  onUp: (() => void) | undefined;
  onRemove: (() => void) | undefined;
}

function StopRow({ number, stop, options, error, onChange, onUp, onRemove }: StopRowProps) {
  const id = fieldId(`/stops/${number - 1}`);
  return (
    <fieldset className="govuk-fieldset">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">Meeting {number}</legend>
      <SelectInput
        id={`${id}-meeting`}
        label="Which meeting"
        error={error}
        none="Choose a meeting"
        options={options}
        value={stop.meeting}
        onChange={(meeting) => onChange({ ...stop, meeting })}
      />
      <Radios
        id={`${id}-role`}
        legend="What it does with the report"
        choices={roleChoices}
        value={stop.role}
        onChange={(role) =>
          onChange({
            ...stop,
            role: role as MeetingRole,
            keyDecision: role === "DECISION" && stop.keyDecision,
          })
        }
      />
      {stop.role === "DECISION" && (
        <Checkboxes
          id={`${id}-keyDecision`}
          legend="Kind of decision"
          options={[{ value: "key", text: "It is a key decision" }]}
          checked={stop.keyDecision ? ["key"] : []}
          onChange={(checked) => onChange({ ...stop, keyDecision: checked.length > 0 })}
        />
      )}
      <div className="govuk-button-group">
        {onUp && (
          <button type="button" className="govuk-button govuk-button--secondary" onClick={onUp}>
            Move meeting {number} up
          </button>
        )}
        {onRemove && (
          <button type="button" className="govuk-button govuk-button--secondary" onClick={onRemove}>
            Take meeting {number} off
          </button>
        )}
      </div>
    </fieldset>
  );
}
