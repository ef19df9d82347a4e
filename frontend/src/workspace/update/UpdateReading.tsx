import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useLocation } from "wouter-preact";
import type { Tagged } from "../../api/client";
import type { WorkUpdate } from "../../api/types";
import { correctUpdate, type Move, moveUpdate } from "../../api/work";
import { addresses } from "../../app/addresses";
import { announce } from "../../design/announce";
import { Failure } from "../shared/Failure";
import { stateWords } from "../shared/words";
import { ReturnForm } from "../work/ReturnForm";
import { FieldList } from "./FieldList";
import { PreviousUpdate } from "./PreviousUpdate";
import { RatingBox } from "./RatingBox";
import type { UpdateDraft } from "./updateDraft";
import { useUpdateTask } from "./useUpdateTask";

const moves = [
  { ability: "ACKNOWLEDGE", move: "acknowledgement", verb: "Acknowledge", told: "Acknowledged" },
  { ability: "PUBLISH", move: "publication", verb: "Publish", told: "Published" },
  {
    ability: "WITHDRAW",
    move: "withdrawal",
    verb: "Take it back to change it",
    told: "Taken back",
  },
] as const;

/** An update as it reads, with what may be done with it: the service says what, never the role. */
export function UpdateReading({ draft, saved }: { draft: UpdateDraft; saved: Tagged<WorkUpdate> }) {
  const { head, fields, previous, preview, openSteps } = saved.body;
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const task = useUpdateTask(draft);
  const correcting = useMutation({
    mutationFn: () => correctUpdate(head),
    onSuccess: (update) => navigate(addresses.update(update.head.plan, update.head.ref)),
  });
  const start = (move: Move, told: string) => {
    if (task.isPending) return;
    task.mutate(async () => {
      const now = await moveUpdate(saved, move);
      announce(told);
      return now;
    });
  };
  const error = task.error ?? correcting.error;
  const may = (ability: WorkUpdate["head"]["abilities"][number]) =>
    head.abilities.includes(ability);
  return (
    <>
      {error && <Failure title="This was not done" error={error} />}
      <p className="govuk-body">
        <span className="govuk-tag">{stateWords[head.state]}</span> Written by {head.author}
        {head.reviewer && `, reviewed by ${head.reviewer}`}.
      </p>
      <div className="dr-desk">
        <aside className="dr-desk__beside" aria-label="To read against">
          <PreviousUpdate previous={previous} steps={openSteps} />
          {preview && <RatingBox preview={preview} />}
        </aside>
        <div className="dr-desk__form">
          <h2 className="govuk-heading-m">What it says</h2>
          <FieldList fields={fields} steps={openSteps} />
          <div className="dr-controls">
            {moves
              .filter(({ ability }) => may(ability))
              .map(({ move, verb, told }, index) => (
                <button
                  type="button"
                  key={move}
                  className={`govuk-button dr-button--row${index > 0 || move === "withdrawal" ? " govuk-button--secondary" : ""}`}
                  aria-disabled={task.isPending}
                  onClick={() => start(move, told)}
                >
                  {verb}
                </button>
              ))}
            {may("RETURN") && (
              <ReturnForm
                plan={head.plan}
                update={head}
                returned={(what) => {
                  announce(what);
                  void client.invalidateQueries({ queryKey: ["work"] });
                  navigate(addresses.work(head.plan));
                }}
              />
            )}
            {may("CORRECT") && (
              <button
                type="button"
                className="govuk-button govuk-button--secondary dr-button--row"
                onClick={() => correcting.isPending || correcting.mutate()}
              >
                Begin a correction
              </button>
            )}
          </div>
        </div>
      </div>
    </>
  );
}
