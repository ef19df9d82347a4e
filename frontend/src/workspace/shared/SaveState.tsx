import { ukTime } from "../../design/dates";
import type { Saving } from "./Draft";

/** Says how far saving has got; a moment of work in between is not read out. */
export function SaveState({ saving }: { saving: Saving<unknown> }) {
  return (
    <p className="govuk-body dr-save" role="status">
      {wordsOf(saving)}
    </p>
  );
}

function wordsOf(saving: Saving<unknown>): string {
  switch (saving.kind) {
    case "untouched":
      return "Everything you write is saved as you go.";
    case "waiting":
    case "saving":
      return "Saving…";
    case "saved":
      return `Saved at ${ukTime(saving.at)}`;
    case "failed":
    case "conflict":
      return "Not saved yet. What you wrote stays here.";
  }
}
