import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import type { UpdateRow } from "../../api/types";
import { moveUpdates } from "../../api/work";
import { counted } from "../../design/numbers";
import { Failure } from "../shared/Failure";
import { ReturnForm } from "./ReturnForm";
import { UpdateList } from "./UpdateList";

const moves = {
  acknowledge: { to: "acknowledgements", verb: "Acknowledge", done: "acknowledged" },
  publish: { to: "publications", verb: "Publish", done: "published" },
} as const;

interface MovableUpdatesProps {
  plan: string;
  updates: readonly UpdateRow[];
  move: keyof typeof moves;
  /** Says what was done. */
  tell: (what: string) => void;
  /** Takes the focus where the list has nothing left for it. */
  leave: () => void;
}

/** Updates that go one step further with one press: each on its own, the chosen ones, or all. */
export function MovableUpdates({ plan, updates, move, tell, leave }: MovableUpdatesProps) {
  const { to, verb, done } = moves[move];
  const client = useQueryClient();
  const list = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const picked = updates.filter(({ ref }) => chosen.has(ref));
  const after = async (what: string, index: number) => {
    tell(what);
    setChosen(new Set());
    // Also the public pages: they change at the moment of publication.
    await client.invalidateQueries();
    const buttons = list.current?.querySelectorAll<HTMLElement>(".dr-row [data-first]") ?? [];
    const next = buttons[Math.min(index, buttons.length - 1)];
    if (next) next.focus();
    else leave();
  };
  const moving = useMutation({
    mutationFn: ({ rows }: { rows: readonly UpdateRow[]; index: number }) =>
      moveUpdates(plan, to, rows),
    onSuccess: (_, { rows, index }) =>
      after(`${rows.length === 1 ? rows[0]?.ref : counted(rows.length, "update")} ${done}`, index),
    // Somebody may have moved one of them meanwhile; the list shows how they stand now.
    onError: () => void client.invalidateQueries({ queryKey: ["work"] }),
  });
  const start = (rows: readonly UpdateRow[], index: number) => {
    if (!moving.isPending) moving.mutate({ rows, index });
  };
  const toggle = (ref: string) => {
    const next = new Set(chosen);
    if (!next.delete(ref)) next.add(ref);
    setChosen(next);
  };
  const several = picked.length > 0 ? picked : updates;
  return (
    <div ref={list}>
      {moving.error && (
        <Failure
          title={
            moving.variables.rows.length === 1
              ? `The update was not ${done}`
              : `None of the updates was ${done}`
          }
          error={moving.error}
          retry={() => moving.mutate(moving.variables)}
        />
      )}
      {updates.length > 1 && (
        <button type="button" className="govuk-button" onClick={() => start(several, 0)}>
          {verb} {picked.length > 0 ? `the ${picked.length} chosen` : `all ${updates.length}`}
        </button>
      )}
      <UpdateList
        plan={plan}
        updates={updates}
        controls={(update, index) => (
          <div className="dr-controls">
            {updates.length > 1 && (
              <Choose
                label={`Choose ${update.ref}`}
                checked={chosen.has(update.ref)}
                onChange={() => toggle(update.ref)}
              />
            )}
            <button
              type="button"
              className="govuk-button dr-button--row"
              data-first
              onClick={() => start([update], index)}
            >
              {verb} <span className="govuk-visually-hidden">{update.ref}</span>
            </button>
            <ReturnForm plan={plan} update={update} returned={(what) => void after(what, index)} />
          </div>
        )}
      />
    </div>
  );
}

interface ChooseProps {
  label: string;
  checked: boolean;
  onChange: () => void;
}

function Choose({ label, checked, onChange }: ChooseProps) {
  const id = label.replaceAll(" ", "-");
  return (
    <div className="govuk-checkboxes govuk-checkboxes--small">
      <div className="govuk-checkboxes__item">
        <input
          className="govuk-checkboxes__input"
          id={id}
          type="checkbox"
          checked={checked}
          onChange={onChange}
        />
        <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
          {label}
        </label>
      </div>
    </div>
  );
}
