import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { type Delivery, deliveriesQuery, retryDelivery } from "../../api/handOver";
import { Loaded } from "../../app/Loaded";
import { announce } from "../../design/announce";
import { ukDateTime } from "../../design/dates";
import { EmptyState } from "../../design/EmptyState";
import { ShapedTag } from "../../design/ShapedTag";
import { DataTable } from "../../design/Table";
import { workspace } from "../shared/addresses";
import { attemptWord, deliveryLooks } from "./words";

const lookAgain = 5_000;

/** Where a pack goes, with every attempt, and the way to have one tried now. */
export function Deliveries({ pack }: { pack: string }) {
  const deliveries = useQuery({
    ...deliveriesQuery(pack),
    refetchInterval: ({ state }) =>
      state.data?.items.some((one) => one.state === "WAITING") ? lookAgain : false,
  });
  return (
    <>
      <h2 className="govuk-heading-m">Deliveries</h2>
      <Loaded query={deliveries} what="the deliveries">
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState>
              <p className="govuk-body">
                This pack goes nowhere: there was no{" "}
                <a className="govuk-link" href={workspace.destinations()}>
                  destination
                </a>{" "}
                for it when the report was released. Systems can fetch it.
              </p>
            </EmptyState>
          ) : (
            items.map((delivery) => <OneDelivery key={delivery.id} delivery={delivery} />)
          )
        }
      </Loaded>
    </>
  );
}

function OneDelivery({ delivery }: { delivery: Delivery }) {
  const { destination, state, nextAt, doneAt, attempts } = delivery;
  return (
    <section className="dr-row" aria-label={destination.name}>
      <h3 className="govuk-heading-s">{destination.name}</h3>
      <p className="govuk-body">
        <ShapedTag {...deliveryLooks[state]} />
        {doneAt && ` on ${ukDateTime(doneAt)}`}
        {nextAt && attempts.length > 0 && `, tried again at ${ukDateTime(nextAt)}`}
        {nextAt && attempts.length === 0 && ", about to be tried"}
      </p>
      {attempts.length > 0 && (
        <DataTable
          caption={`Attempts to deliver to ${destination.name}, the latest first`}
          captionHidden
          stack
          rows={attempts}
          rowKey={({ number }) => String(number)}
          columns={[
            { key: "number", header: "Attempt", cell: ({ number }) => number },
            { key: "at", header: "Begun", cell: ({ startedAt }) => ukDateTime(startedAt) },
            {
              key: "result",
              header: "Result",
              cell: (attempt) => attemptWord(attempt, attempt === attempts[0]),
            },
            { key: "detail", header: "What was said", cell: ({ detail }) => detail ?? "Nothing" },
          ]}
        />
      )}
      {delivery.abilities.includes("RETRY") && <Retry delivery={delivery} />}
    </section>
  );
}

function Retry({ delivery }: { delivery: Delivery }) {
  const client = useQueryClient();
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState("");
  const retry = async () => {
    if (sending) return;
    setSending(true);
    try {
      await retryDelivery(delivery.id);
      setFailure("");
      announce(`${delivery.destination.name}: it is tried now`);
    } catch (refused) {
      setFailure(refused instanceof Error ? refused.message : "It did not work out");
    }
    await client.invalidateQueries({ queryKey: ["hand-over"] });
    setSending(false);
  };
  return (
    <>
      {failure && (
        <p className="govuk-error-message" role="alert">
          {failure}
        </p>
      )}
      <button
        type="button"
        className="govuk-button govuk-button--secondary"
        aria-disabled={sending}
        onClick={() => void retry()}
      >
        Try now{" "}
        <span className="govuk-visually-hidden">to deliver to {delivery.destination.name}</span>
      </button>
    </>
  );
}
