import { useMutation } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { deleteParagraph, type ReportParagraph } from "../../api/reports";
import { announce } from "../../design/announce";
import { Tick } from "../plan/controls";
import { Comparison } from "../shared/Comparison";
import { Failure } from "../shared/Failure";
import { TextInput } from "../shared/inputs";
import { useDraft } from "../shared/useDraft";
import { useDesk, useFollow, useOnDesk } from "./desk";
import { FigureText } from "./figures/FigureText";
import { PartFailure } from "./PartFailure";
import { type ParagraphForm, paragraphDraft, tagged } from "./reportDrafts";

interface ParagraphCardProps {
  paragraph: ReportParagraph;
  /** Adds one in front of it. */
  before: () => Promise<void>;
  /** Told that it is gone, for the focus to go on. */
  removed: () => void;
}

/** The id of the field in which a paragraph is written. */
export const paragraphField = (id: string) => `paragraph-${id}`;

/** One numbered paragraph: it saves itself, and moves with the keyboard. */
export function ParagraphCard({ paragraph, before, removed }: ParagraphCardProps) {
  const { report } = useDesk();
  const { id, number, numberGiven } = paragraph;
  const [kind] = useState(() => paragraphDraft(report));
  const loaded = useMemo(() => tagged(paragraph), [paragraph]);
  const { draft, state } = useDraft(kind, loaded);
  const name = `Paragraph ${number}`;
  useOnDesk(name, draft);
  const { form, saved, saving } = state;
  const [headed, setHeaded] = useState(Boolean(paragraph.heading));
  useFollow(draft, saved, loaded);
  if (saving.kind === "conflict") {
    const { theirs } = saving;
    return (
      <Comparison
        what={`paragraph ${number}`}
        differences={() => paragraphDifferences(form, theirs.body)}
        open
        closed=""
        show=""
        keep={(chosen) =>
          draft.replace(theirs, {
            ...kind.formOf(theirs.body),
            ...(chosen.text === "mine" ? { text: form.text } : {}),
            ...(chosen.heading === "mine" ? { heading: form.heading } : {}),
            ...(chosen.exempt === "mine" ? { exempt: form.exempt } : {}),
          })
        }
      />
    );
  }
  return (
    <>
      <p className="dr-paragraph__number">
        <strong>{number}</strong>
        {numberGiven && (
          <span className="dr-muted">
            <span aria-hidden="true">·</span> number stays
          </span>
        )}
      </p>
      <PartFailure name={name} saving={saving} retry={() => void draft.save()} />
      {headed && (
        <TextInput
          id={`${paragraphField(id)}-heading`}
          label={`Heading above paragraph ${number}`}
          small
          value={form.heading}
          maxLength={200}
          onInput={(heading) => draft.change({ heading })}
        />
      )}
      <FigureText
        id={paragraphField(id)}
        label={name}
        small
        rows={4}
        value={form.text}
        maxLength={20000}
        onInput={(text) => draft.change({ text })}
      />
      <Tick
        id={`${paragraphField(id)}-exempt`}
        label={`Exempt: ${number} goes into the exempt document and nowhere else`}
        checked={form.exempt}
        onChange={(exempt) => draft.change({ exempt })}
      />
      <div className="dr-controls dr-paragraph__ways">
        {!headed && <Way text="Give a heading" of={name} go={() => setHeaded(true)} />}
        <Way text="Add one before" of={name} go={before} />
        <Removal
          name={name}
          filled={form.text.trim() !== ""}
          remove={async () => {
            await draft.save();
            await deleteParagraph(report, id, draft.state().saved.etag);
            announce(`${name} is removed`);
            removed();
          }}
        />
      </div>
    </>
  );
}

function paragraphDifferences(mine: ParagraphForm, theirs: ReportParagraph) {
  const rows = [
    { name: "heading", label: "Heading", mine: mine.heading, theirs: theirs.heading ?? "" },
    { name: "text", label: "Text", mine: mine.text, theirs: theirs.text },
    { name: "exempt", label: "Exempt", mine: yes(mine.exempt), theirs: yes(theirs.exempt) },
  ];
  return rows
    .filter((row) => row.mine !== row.theirs)
    .map((row) => ({ ...row, likely: "mine" as const }));
}

const yes = (exempt: boolean) => (exempt ? "Yes" : "No");

interface WayProps {
  text: string;
  of: string;
  go: () => void | Promise<void>;
}

/** A small button that says to ears which paragraph it is about. */
export function Way({ text, of, go }: WayProps) {
  const going = useMutation({ mutationFn: async () => go() });
  return (
    <>
      <button
        type="button"
        className="govuk-button govuk-button--secondary dr-button--row"
        aria-disabled={going.isPending}
        onClick={() => going.isPending || going.mutate()}
      >
        {text} <span className="govuk-visually-hidden">{of}</span>
      </button>
      {going.error && <Failure title={`${of}: not done`} error={going.error} />}
    </>
  );
}

interface RemovalProps {
  name: string;
  /** Whether there is anything to lose: then it is asked twice. */
  filled: boolean;
  remove: () => Promise<void>;
}

function Removal({ name, filled, remove }: RemovalProps) {
  const [sure, setSure] = useState(false);
  const removing = useMutation({ mutationFn: remove });
  const press = () => {
    if (filled && !sure) setSure(true);
    else if (!removing.isPending) removing.mutate();
  };
  return (
    <>
      <button
        type="button"
        className={`govuk-button dr-button--row govuk-button--${sure ? "warning" : "secondary"}`}
        aria-disabled={removing.isPending}
        onClick={press}
        onBlur={() => setSure(false)}
      >
        {sure ? "Yes, remove" : "Remove"} <span className="govuk-visually-hidden">{name}</span>
      </button>
      {removing.error && <Failure title={`${name} was not removed`} error={removing.error} />}
    </>
  );
}
