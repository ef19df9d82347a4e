import type { ReactNode } from "react";
import { useEffect, useId, useRef, useState } from "react";
import { Radios } from "./inputs";

type Side = "mine" | "theirs";

/** The side chosen for each part, by the name of the part. */
export type Choices = Readonly<Record<string, Side>>;

/** A part in which what I wrote and what somebody else saved differ. */
export interface Difference {
  name: string;
  label: string;
  mine: string;
  theirs: string;
  /** The side that changed it, or mine where both did. */
  likely: Side;
}

interface ComparisonProps {
  /** "this update": completes "Somebody else has changed …". */
  what: string;
  /** Taken once: it is about what stood in the form when the service said no. */
  differences: () => readonly Difference[];
  /** Whether what is saved now can still be changed. */
  open: boolean;
  /** Said when it cannot. */
  closed: ReactNode;
  /** Whose work it is. */
  whose?: ReactNode;
  /** Words of the button when nothing can be chosen. */
  show: string;
  /** Goes on with what was chosen, and is told what was not, which stays to be seen. */
  keep: (chosen: Choices, leftOut: string) => void;
}

/** Somebody else saved the same thing: both versions side by side, and a choice for each part. */
export function Comparison(props: ComparisonProps) {
  const { what, differences, open, closed, whose, show, keep } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const [rows] = useState(differences);
  const [chosen, setChosen] = useState<Choices>(() =>
    Object.fromEntries(rows.map(({ name, likely }) => [name, likely])),
  );
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="dr-comparison" aria-labelledby={id}>
      <h2 className="govuk-heading-l" id={id} ref={heading} tabIndex={-1}>
        Somebody else has changed {what}
      </h2>
      <p className="govuk-body">
        {open
          ? "Nothing is lost. Choose for each field what it shall say; the other version stays to be seen until you leave the page."
          : closed}{" "}
        {whose}
      </p>
      {rows.map((row) => (
        <Row
          key={row.name}
          id={`${id}-${row.name}`}
          row={row}
          chosen={open ? chosen[row.name] : undefined}
          onChoose={(side) => setChosen({ ...chosen, [row.name]: side })}
        />
      ))}
      {rows.length === 0 && (
        <p className="govuk-body">Both versions say the same, so there is nothing to choose.</p>
      )}
      <button
        type="button"
        className="govuk-button"
        onClick={() => {
          keep(chosen, leftOut(rows, open ? chosen : {}));
          document.querySelector<HTMLElement>("h1")?.focus();
        }}
      >
        {open ? "Save what I chose" : show}
      </button>
    </section>
  );
}

interface RowProps {
  id: string;
  row: Difference;
  chosen: Side | undefined;
  onChoose: (side: Side) => void;
}

function Row({ id, row: { label, mine, theirs }, chosen, onChoose }: RowProps) {
  return (
    <section className="dr-item" aria-label={label}>
      <h3 className="govuk-heading-s">{label}</h3>
      <div className="dr-versions">
        <Version title="What you wrote" text={mine} picked={chosen === "mine"} />
        <Version title="What is saved now" text={theirs} picked={chosen === "theirs"} />
      </div>
      {chosen && (
        <Radios
          id={id}
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

function leftOut(rows: readonly Difference[], chosen: Choices): string {
  return rows
    .map(({ name, label, mine, theirs }) => ({
      label,
      text: chosen[name] === "mine" ? theirs : mine,
    }))
    .filter(({ text }) => text)
    .map(({ label, text }) => `${label}: ${text}`)
    .join("\n\n");
}
