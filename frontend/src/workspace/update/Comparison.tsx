import { useEffect, useRef, useState } from "react";
import type { Tagged } from "../../api/client";
import type { UpdateFields, WorkUpdate } from "../../api/types";
import { Radios } from "../shared/inputs";
import { stateWords } from "../shared/words";
import { type Difference, differences, merged, type Side } from "./comparison";
import type { Draft, DraftState } from "./Draft";
import { fieldId } from "./fields";

interface ComparisonProps {
  draft: Draft;
  state: DraftState;
  theirs: Tagged<WorkUpdate>;
  /** Told what was not chosen, which stays to be seen. */
  onLeftOut: (text: string) => void;
}

/** Somebody else saved the same update: both versions side by side, and a choice for each field. */
export function Comparison({ draft, state, theirs, onLeftOut }: ComparisonProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Taken once: it is about what stood in the form when the service said no.
  const [rows] = useState(() => differences(state.saved.body, state.form, theirs.body));
  const [chosen, setChosen] = useState<Partial<Record<keyof UpdateFields, Side>>>(() =>
    Object.fromEntries(rows.map(({ name, likely }) => [name, likely])),
  );
  useEffect(() => heading.current?.focus(), []);
  const { author, state: stateNow, abilities } = theirs.body.head;
  const open = abilities.includes("EDIT");
  const keep = () => {
    onLeftOut(leftOut(rows, open ? chosen : {}));
    draft.replace(theirs, open ? merged(state.form, theirs.body, chosen) : undefined);
    document.querySelector<HTMLElement>("h1")?.focus();
  };
  return (
    <section className="dr-comparison" aria-labelledby="comparison">
      <h2 className="govuk-heading-l" id="comparison" ref={heading} tabIndex={-1}>
        Somebody else has changed this update
      </h2>
      <p className="govuk-body">
        {open
          ? "Nothing is lost. Choose for each field what it shall say; the other version stays to be seen until you leave the page."
          : `It is ${stateWords[stateNow].toLowerCase()} now and cannot be changed here any more. What you wrote is shown below, so that you can copy it.`}{" "}
        The update was begun by {author}.
      </p>
      {rows.map((row) => (
        <Row
          key={row.name}
          row={row}
          chosen={open ? chosen[row.name] : undefined}
          onChoose={(side) => setChosen({ ...chosen, [row.name]: side })}
        />
      ))}
      {rows.length === 0 && (
        <p className="govuk-body">Both versions say the same, so there is nothing to choose.</p>
      )}
      <button type="button" className="govuk-button" onClick={keep}>
        {open ? "Save what I chose" : "Show the update as it is now"}
      </button>
    </section>
  );
}

interface RowProps {
  row: Difference;
  chosen: Side | undefined;
  onChoose: (side: Side) => void;
}

function Row({ row: { name, label, mine, theirs }, chosen, onChoose }: RowProps) {
  return (
    <section className="dr-item" aria-label={label}>
      <h3 className="govuk-heading-s">{label}</h3>
      <div className="dr-versions">
        <Version title="What you wrote" text={mine} picked={chosen === "mine"} />
        <Version title="What is saved now" text={theirs} picked={chosen === "theirs"} />
      </div>
      {chosen && (
        <Radios
          id={fieldId(`/choice/${name}`)}
          legend={`${label}: use`}
          small
          choices={[
            { value: "mine", text: "What you wrote" },
            { value: "theirs", text: "What is saved now" },
          ]}
          value={chosen}
          onChange={(side) => onChoose(side as Side)}
        />
      )}
    </section>
  );
}

function Version({ title, text, picked }: { title: string; text: string; picked: boolean }) {
  return (
    <div className={`dr-version${picked ? " dr-version--picked" : ""}`}>
      <h4 className="govuk-body-s dr-strong">{title}</h4>
      <p className="govuk-body dr-text">{text || "Nothing"}</p>
    </div>
  );
}

function leftOut(
  rows: readonly Difference[],
  chosen: Readonly<Partial<Record<keyof UpdateFields, Side>>>,
): string {
  return rows
    .map(({ name, label, mine, theirs }) => ({
      label,
      text: chosen[name] === "mine" ? theirs : mine,
    }))
    .filter(({ text }) => text)
    .map(({ label, text }) => `${label}: ${text}`)
    .join("\n\n");
}
