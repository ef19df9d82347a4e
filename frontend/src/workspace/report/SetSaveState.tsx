import { useSyncExternalStore } from "react";
import { ukTime } from "../../design/dates";
import type { DraftSet, SetState } from "./DraftSet";

/** Says how far saving has got for everything on the page. */
export function SetSaveState({ drafts }: { drafts: DraftSet }) {
  const state = useSyncExternalStore(drafts.subscribe, drafts.state);
  return (
    <p className="govuk-body dr-save" role="status">
      {wordsOf(state)}
    </p>
  );
}

function wordsOf(state: SetState): string {
  switch (state.kind) {
    case "untouched":
      return "Everything you write is saved as you go.";
    case "saving":
      return "Saving…";
    case "saved":
      return `Saved at ${ukTime(state.at)}`;
    case "failed":
      return `Not saved yet: ${state.names.join(", ")}. What you wrote stays here.`;
  }
}
