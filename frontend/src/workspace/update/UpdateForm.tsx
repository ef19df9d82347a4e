import { useState } from "react";
import type { FieldError } from "../../api/types";
import { submitUpdate } from "../../api/work";
import { announce } from "../../design/announce";
import { Notice } from "../../design/Notice";
import { isRefusal } from "../shared/Draft";
import { ErrorSummary } from "../shared/ErrorSummary";
import { Failure } from "../shared/Failure";
import { SaveState } from "../shared/SaveState";
import { inWords } from "../shared/words";
import { DeleteDraft } from "./DeleteDraft";
import { EarlierSteps } from "./EarlierSteps";
import { EvidenceRows } from "./EvidenceRows";
import { type FormPart, fieldId, messages } from "./fields";
import { LateReason, useLateReason } from "./LateReason";
import { NextStepRows } from "./NextStepRows";
import { OfficerFields } from "./OfficerFields";
import { PreviousUpdate } from "./PreviousUpdate";
import { RatingBox } from "./RatingBox";
import { StandingFields } from "./StandingFields";
import { UpdateComparison } from "./UpdateComparison";
import type { UpdateDraft, UpdateState } from "./updateDraft";
import { useUpdateTask } from "./useUpdateTask";
import { WordFields } from "./WordFields";

interface UpdateFormProps {
  draft: UpdateDraft;
  state: UpdateState;
}

/** The form of an update on one page: what was last said beside it, the rating it leads to, and the way on. */
export function UpdateForm({ draft, state }: UpdateFormProps) {
  const { form, saved, saving } = state;
  const { head, previous, preview, openSteps } = saved.body;
  const [leftOut, setLeftOut] = useState<string>();
  // Problems of a draft are shown once somebody means to hand it in, and go as they are solved.
  const [asked, setAsked] = useState(0);
  const task = useUpdateTask(draft);
  const late = useLateReason(head.plan, asked);
  const refused: readonly FieldError[] =
    saving.kind === "failed" && isRefusal(saving.error) ? (saving.error.problem.errors ?? []) : [];
  const problems = [...refused, ...(asked > 0 ? saved.body.problems : []), ...late.problems];
  const part: FormPart = { form, change: draft.change, errors: messages(problems) };
  const handIn = async () => {
    if (task.isPending || !(await draft.save())) return;
    setAsked(asked + 1);
    const { saved: now } = draft.state();
    if (now.body.problems.length > 0 || late.isMissing) announce("It cannot be handed in yet");
    else {
      task.mutate(() => submitUpdate(now, late.reason).then(told("Handed in to the reviewer")), {
        onError: late.lookAgain,
      });
    }
  };
  if (saving.kind === "conflict") {
    return (
      <UpdateComparison
        key={saving.theirs.etag}
        draft={draft}
        state={state}
        theirs={saving.theirs}
        onLeftOut={setLeftOut}
      />
    );
  }
  return (
    <>
      <ErrorSummary
        title="What is still missing"
        errors={problems.map(({ pointer, message }) => ({
          fieldId: fieldId(pointer),
          message: inWords(message),
        }))}
        attempt={asked}
      />
      {saving.kind === "failed" && !(isRefusal(saving.error) && refused.length > 0) && (
        <Failure title="Not saved" error={saving.error} retry={() => void draft.save()} />
      )}
      {task.error && <Failure title="This was not done" error={task.error} />}
      {head.state === "RETURNED" && (
        <Notice title={`Sent back by ${head.reviewer ?? "the reviewer"}`}>
          <p className="govuk-body">{head.returnedReason}</p>
        </Notice>
      )}
      {leftOut && (
        <Notice title="What was not chosen, in case you need it">
          <p className="govuk-body dr-text">{leftOut}</p>
        </Notice>
      )}
      <div className="dr-desk">
        <aside className="dr-desk__beside" aria-label="To write against">
          <PreviousUpdate previous={previous} steps={openSteps} />
          {preview && <RatingBox preview={preview} />}
        </aside>
        <form
          className="dr-desk__form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void handIn();
          }}
        >
          <WordFields {...part} />
          <StandingFields {...part} />
          <EarlierSteps {...part} openSteps={openSteps} />
          <NextStepRows {...part} />
          <OfficerFields {...part} />
          <EvidenceRows {...part} />
          {late.cycle && <LateReason late={late} />}
          <SaveState saving={saving} />
          {head.abilities.includes("SUBMIT") && (
            <button type="submit" className="govuk-button" aria-disabled={task.isPending}>
              Hand in
            </button>
          )}
        </form>
      </div>
      {head.abilities.includes("DELETE") && <DeleteDraft draft={draft} />}
    </>
  );
}

const told =
  (what: string) =>
  <T,>(answer: T) => {
    announce(what);
    return answer;
  };
