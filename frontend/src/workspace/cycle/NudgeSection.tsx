import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { nudge } from "../../api/cycles";
import { ApiError } from "../../api/errors";
import type { CycleBoard, CycleService, Nudge, NudgeResult } from "../../api/types";
import { counted } from "../../design/numbers";
import { FieldNotes } from "../shared/FieldNotes";
import { useKeyOfContent } from "../shared/useKeyOfContent";
import { isOwed } from "./boardFilter";

interface NudgeSectionProps {
  plan: string;
  board: CycleBoard;
}

/** Reminds everybody who has not answered, or only some services. */
export function NudgeSection({ plan, board }: NudgeSectionProps) {
  const owing = board.services.filter(({ actions }) => actions.some(isOwed));
  return (
    <section aria-labelledby="nudge" className="dr-no-print">
      <h2 className="govuk-heading-l" id="nudge">
        Remind those who have not answered
      </h2>
      {owing.length === 0 ? (
        <p className="govuk-body">Everybody has answered; there is nobody to remind.</p>
      ) : (
        <NudgeForm plan={plan} cycleRef={board.cycle.ref} owing={owing} />
      )}
    </section>
  );
}

interface NudgeFormProps {
  plan: string;
  cycleRef: string;
  owing: readonly CycleService[];
}

function NudgeForm({ plan, cycleRef, owing }: NudgeFormProps) {
  const [whom, setWhom] = useState<"all" | "some">("all");
  const nudging = useNudging(plan, cycleRef);
  const { error, result } = nudging;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void nudging.send(readNudge(new FormData(event.currentTarget)), whom);
      }}
    >
      <div className={`govuk-form-group${error ? " govuk-form-group--error" : ""}`}>
        <fieldset className="govuk-fieldset" aria-describedby="nudge-hint">
          <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">Whom?</legend>
          <div className="govuk-hint" id="nudge-hint">
            Each person gets one mail that names all their actions, and one a day.
          </div>
          <div role="alert">
            <FieldNotes id="nudge" error={error} />
          </div>
          <div className="govuk-radios govuk-radios--small">
            <Choice value="all" text={`Everybody: ${owed(owing)}`} whom={whom} choose={setWhom} />
            <Choice value="some" text="Only some services" whom={whom} choose={setWhom} />
            {whom === "some" && <Services owing={owing} />}
          </div>
        </fieldset>
      </div>
      <div className="govuk-form-group">
        <label className="govuk-label govuk-label--s" htmlFor="nudge-message">
          A few words for the mail (optional)
        </label>
        <textarea
          className="govuk-textarea"
          id="nudge-message"
          name="message"
          rows={3}
          maxLength={1000}
        />
      </div>
      <button type="submit" className="govuk-button" aria-disabled={nudging.sending}>
        {nudging.sending ? "Sending…" : "Send reminders"}
      </button>
      {result && <Result result={result} />}
    </form>
  );
}

function owed(services: readonly CycleService[]): string {
  const count = services.reduce((sum, { actions }) => sum + actions.filter(isOwed).length, 0);
  return `${counted(count, "action")} without an answer`;
}

interface ChoiceProps {
  value: "all" | "some";
  text: string;
  whom: string;
  choose: (whom: "all" | "some") => void;
}

function Choice({ value, text, whom, choose }: ChoiceProps) {
  return (
    <div className="govuk-radios__item">
      <input
        className="govuk-radios__input"
        id={`nudge-${value}`}
        type="radio"
        name="whom"
        value={value}
        checked={whom === value}
        onChange={() => choose(value)}
      />
      <label className="govuk-label govuk-radios__label" htmlFor={`nudge-${value}`}>
        {text}
      </label>
    </div>
  );
}

function Services({ owing }: { owing: readonly CycleService[] }) {
  return (
    <div className="govuk-radios__conditional">
      <fieldset className="govuk-fieldset">
        <legend className="govuk-visually-hidden">Services</legend>
        <div className="govuk-checkboxes govuk-checkboxes--small">
          {owing.map(
            ({ code, name, actions }) =>
              code && (
                <div className="govuk-checkboxes__item" key={code}>
                  <input
                    className="govuk-checkboxes__input"
                    id={`nudge-service-${code}`}
                    type="checkbox"
                    name="services"
                    value={code}
                  />
                  <label
                    className="govuk-label govuk-checkboxes__label"
                    htmlFor={`nudge-service-${code}`}
                  >
                    {name}: {counted(actions.filter(isOwed).length, "action")}
                  </label>
                </div>
              ),
          )}
        </div>
      </fieldset>
    </div>
  );
}

function readNudge(form: FormData): Nudge {
  const services = form.getAll("services").filter((code) => typeof code === "string");
  const message = String(form.get("message") ?? "").trim();
  return { ...(services.length > 0 ? { services } : {}), ...(message ? { message } : {}) };
}

function useNudging(plan: string, cycleRef: string) {
  const client = useQueryClient();
  const keyOf = useKeyOfContent();
  const [error, setError] = useState<string>();
  const [result, setResult] = useState<NudgeResult>();
  const [sending, setSending] = useState(false);
  const send = async (who: Nudge, whom: "all" | "some") => {
    if (sending) return;
    if (whom === "some" && !who.services) return setError("Choose a service, or everybody");
    setSending(true);
    setError(undefined);
    try {
      setResult(await nudge(plan, cycleRef, who, keyOf(who)));
      await client.invalidateQueries({ queryKey: ["cycles"] });
    } catch (failure) {
      setError(
        failure instanceof ApiError
          ? failure.message
          : "The service did not answer. Send again: nobody gets the same mail twice.",
      );
    }
    setSending(false);
  };
  return { error, result, sending, send };
}

function Result({ result }: { result: NudgeResult }) {
  const { nudged, unreachable, mailConfigured } = result;
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (result) box.current?.focus();
  }, [result]);
  return (
    <section className="dr-notice" aria-label="Who was reminded" ref={box} tabIndex={-1}>
      <h3 className="dr-notice__title">
        {counted(nudged.filter(({ already }) => !already).length, "person is", "people are")}{" "}
        reminded
      </h3>
      <ul className="govuk-list govuk-list--bullet">
        {nudged.map(({ name, actions, already }) => (
          <li key={name}>
            {name}: {actions.join(", ")}
            {already && " (was reminded today before; nothing new is sent)"}
          </li>
        ))}
        {unreachable.length > 0 && <li>Nobody can be written to for {unreachable.join(", ")}.</li>}
      </ul>
      {!mailConfigured && (
        <p className="govuk-body">No mail server is set: the mails wait in the outbox below.</p>
      )}
    </section>
  );
}
