import { useQuery, useQueryClient } from "@tanstack/react-query";
import { navigate } from "wouter-preact/use-browser-location";
import type { Tagged } from "../../api/client";
import {
  changePart,
  deletePart,
  type PartContent,
  type PartKind,
  partQuery,
  planContentQuery,
} from "../../api/content";
import type { PlanContent } from "../../api/types";
import { Loaded } from "../../app/Loaded";
import { announce } from "../../design/announce";
import { Notice } from "../../design/Notice";
import { planWriters } from "../shared/access";
import { workspace } from "../shared/addresses";
import { ConfirmDialog } from "./ConfirmDialog";
import { partWords, wordsOf } from "./kinds";
import { PlanFrame } from "./PlanFrame";
import { SpecForm } from "./SpecForm";
import { type Fields, openSpecs } from "./specForm";
import { partSpecs, reasonSpec } from "./specs";
import { TheirFields } from "./TheirFields";
import { useEditing } from "./useEditing";

interface ChangePartProps {
  planRef: string;
  kind: PartKind;
  partRef: string;
}

/** Changes or takes away an objective, an action or a measure. */
export function ChangePartPage(props: ChangePartProps) {
  const { planRef, kind, partRef } = props;
  return (
    <PlanFrame
      title={`Change ${partWords[kind].one} ${partRef}`}
      planRef={planRef}
      roles={planWriters}
    >
      <Opening {...props} />
    </PlanFrame>
  );
}

function Opening({ planRef, kind, partRef }: ChangePartProps) {
  const part = useQuery(partQuery(planRef, kind, partRef));
  const content = useQuery(planContentQuery(planRef));
  return (
    <Loaded query={part} what={`the ${partWords[kind].one}`}>
      {(opened) => (
        <Loaded query={content} what="the plan">
          {(whole) =>
            opened.body.abilities.includes("EDIT") ? (
              <Editor kind={kind} opened={opened} content={whole} />
            ) : (
              <Notice title={`This ${partWords[kind].one} does not change any more`}>
                <p className="govuk-body">Its plan has ended.</p>
              </Notice>
            )
          }
        </Loaded>
      )}
    </Loaded>
  );
}

interface EditorProps {
  kind: PartKind;
  opened: Tagged<PartContent>;
  content: PlanContent;
}

const fieldsOf = (part: PartContent) => part.fields as unknown as Fields;

function Editor({ kind, opened, content }: EditorProps) {
  const { one } = partWords[kind];
  const { ref, plan, status, changeable, abilities } = opened.body;
  const open = openSpecs(partSpecs[kind], changeable);
  const frozen = status !== "DRAFT";
  const leave = useLeaving(plan);
  const { seen, clash, save, startFromTheirs } = useEditing({
    specs: open,
    opened,
    fieldsOf,
    change: (etag, patch) => changePart(plan, kind, ref, etag, patch),
    done: () => leave(`The ${one} ${ref} is changed`),
  });
  return (
    <>
      {frozen && <Frozen words={wordsOf(seen.body)} />}
      {clash && (
        <TheirFields
          what={`this ${one}`}
          specs={open}
          sources={{ content }}
          seen={fieldsOf(seen.body)}
          theirs={fieldsOf(clash.theirs.body)}
          mine={clash.mine}
          startFromTheirs={startFromTheirs}
        />
      )}
      <SpecForm
        key={seen.etag}
        specs={frozen ? [...open, reasonSpec] : open}
        fields={fieldsOf(seen.body)}
        sources={{ content }}
        button="Save"
        save={save}
      />
      {abilities.includes("DELETE") && (
        <ConfirmDialog
          button={`Take this ${one} out`}
          title={`Take ${one} ${ref} out of the plan?`}
          run={() => deletePart(plan, kind, ref, clash?.theirs.etag ?? seen.etag)}
          done={() => leave(`The ${one} ${ref} is taken out`)}
        >
          It is gone from the draft. What was said of it stays in the audit trail.
        </ConfirmDialog>
      )}
    </>
  );
}

/** Back to the plan, which shows what was done. */
function useLeaving(plan: string) {
  const client = useQueryClient();
  return async (said: string) => {
    await client.invalidateQueries({ queryKey: ["plan-content"] });
    announce(said);
    navigate(workspace.plan(plan));
  };
}

function Frozen({ words }: { words: string }) {
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body">{words}</p>
      <p className="govuk-body">
        This wording is frozen; a change of it is a new plan. What the plan has left open may
        change, with a reason.
      </p>
    </div>
  );
}
