import type { Tagged } from "../../api/client";
import type { WorkUpdate } from "../../api/types";
import { Comparison } from "../shared/Comparison";
import { stateWords } from "../shared/words";
import { differences, merged } from "./comparison";
import type { UpdateDraft, UpdateState } from "./updateDraft";

interface UpdateComparisonProps {
  draft: UpdateDraft;
  state: UpdateState;
  theirs: Tagged<WorkUpdate>;
  /** Told what was not chosen, which stays to be seen. */
  onLeftOut: (text: string) => void;
}

/** Somebody else saved the same update. */
export function UpdateComparison({ draft, state, theirs, onLeftOut }: UpdateComparisonProps) {
  const { author, state: stateNow, abilities } = theirs.body.head;
  const open = abilities.includes("EDIT");
  return (
    <Comparison
      what="this update"
      differences={() => differences(state.saved.body, state.form, theirs.body)}
      open={open}
      closed={`It is ${stateWords[stateNow].toLowerCase()} now and cannot be changed here any more. What you wrote is shown below, so that you can copy it.`}
      whose={`The update was begun by ${author}.`}
      show="Show the update as it is now"
      keep={(chosen, leftOut) => {
        onLeftOut(leftOut);
        draft.replace(theirs, open ? merged(state.form, theirs.body, chosen) : undefined);
      }}
    />
  );
}
