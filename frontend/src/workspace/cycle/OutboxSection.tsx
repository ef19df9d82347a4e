import type { CycleOutbox } from "../../api/types";
import { Details } from "../../design/Details";
import { ukDate } from "../../design/dates";
import { counted } from "../../design/numbers";
import { DataTable } from "../../design/Table";

type Mail = CycleOutbox["mails"][number];

const kinds: Readonly<Record<Mail["kind"], string>> = { DIGEST: "Digest", NUDGE: "Reminder" };

const states: Readonly<Record<Mail["state"], string>> = {
  WAITING: "Waiting",
  SENDING: "Handed over; the answer is not known, and it is not sent again",
  SENT: "Sent",
  FAILED: "Failed",
};

/** Mails of the cycle, sent and waiting. */
export function OutboxSection({ outbox }: { outbox: CycleOutbox }) {
  const { mails, waiting, mailConfigured } = outbox;
  return (
    <section aria-labelledby="outbox">
      <h2 className="govuk-heading-l" id="outbox">
        Outbox
      </h2>
      <p className="govuk-body">
        {waiting === 0
          ? "No mail is waiting."
          : `${counted(waiting, "mail is", "mails are")} waiting.`}{" "}
        {!mailConfigured &&
          "No mail server is set, so mails wait here until whoever looks after the service sets one."}
      </p>
      {mails.length > 0 && (
        <Details summary={`Show ${counted(mails.length, "mail")}`}>
          <DataTable
            caption="Mails of this cycle"
            captionHidden
            stack
            rows={mails}
            rowKey={({ address, kind, day }) => `${address} ${kind} ${day}`}
            columns={[
              { key: "to", header: "To", cell: ({ to, address }) => `${to}, ${address}` },
              { key: "kind", header: "Kind", cell: ({ kind }) => kinds[kind] },
              { key: "day", header: "Day", cell: ({ day }) => ukDate(day) },
              { key: "subject", header: "Subject", cell: ({ subject }) => subject },
              {
                key: "state",
                header: "State",
                cell: ({ state, failure }) => [states[state], failure].filter(Boolean).join(": "),
              },
            ]}
          />
        </Details>
      )}
    </section>
  );
}
