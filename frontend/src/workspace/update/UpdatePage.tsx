import { useQuery } from "@tanstack/react-query";
import { useEffect, useState, useSyncExternalStore } from "react";
import type { Tagged } from "../../api/client";
import type { WorkUpdate } from "../../api/types";
import { updateQuery } from "../../api/work";
import { addresses } from "../../app/addresses";
import { Loaded } from "../../app/Loaded";
import { Page } from "../../app/Page";
import { usePlanRef } from "../../app/usePlanRef";
import { reporters } from "../shared/access";
import { SignedIn } from "../shared/SignedIn";
import { Draft } from "./Draft";
import { UpdateForm } from "./UpdateForm";
import { UpdateReading } from "./UpdateReading";

/** One update on its way: written by those who may, read and decided on by the others. */
export default function UpdatePage({ updateRef }: { updateRef: string }) {
  const plan = usePlanRef();
  const [head, setHead] = useState<WorkUpdate["head"]>();
  return (
    <Page
      title={head?.action.wording ?? `Update ${updateRef}`}
      caption={head ? `Update ${head.ref} of action ${head.action.ref}` : undefined}
      crumbs={[{ text: "My work", href: addresses.work(plan) }]}
      long
    >
      <SignedIn roles={reporters}>
        {() => <Opened plan={plan} updateRef={updateRef} onHead={setHead} />}
      </SignedIn>
    </Page>
  );
}

interface OpenedProps {
  plan: string;
  updateRef: string;
  onHead: (head: WorkUpdate["head"]) => void;
}

function Opened({ plan, updateRef, onHead }: OpenedProps) {
  const update = useQuery(updateQuery(plan, updateRef));
  return (
    <Loaded query={update} what="the update">
      {(loaded) => <UpdateContent loaded={loaded} onHead={onHead} />}
    </Loaded>
  );
}

interface UpdateContentProps {
  loaded: Tagged<WorkUpdate>;
  onHead: (head: WorkUpdate["head"]) => void;
}

function UpdateContent({ loaded, onHead }: UpdateContentProps) {
  // What is loaded begins the draft; from then on the draft knows better.
  const [draft] = useState(() => Draft.of(loaded));
  const state = useSyncExternalStore(draft.subscribe, draft.state);
  const { head } = state.saved.body;
  useEffect(() => onHead(head), [head, onHead]);
  useFlushOnLeaving(draft);
  return head.abilities.includes("EDIT") ? (
    <UpdateForm draft={draft} state={state} />
  ) : (
    <UpdateReading draft={draft} saved={state.saved} />
  );
}

/** Nothing typed stays behind: it is saved when the page is turned, hidden or closed. */
function useFlushOnLeaving(draft: Draft): void {
  useEffect(() => {
    const onHidden = () => {
      if (document.visibilityState === "hidden") void draft.save(true);
    };
    const onUnload = (event: BeforeUnloadEvent) => {
      const { kind } = draft.state().saving;
      // Where it cannot be saved, only staying helps.
      if (draft.isDirty && (kind === "failed" || kind === "conflict")) event.preventDefault();
    };
    document.addEventListener("visibilitychange", onHidden);
    window.addEventListener("beforeunload", onUnload);
    return () => {
      document.removeEventListener("visibilitychange", onHidden);
      window.removeEventListener("beforeunload", onUnload);
      void draft.leave();
    };
  }, [draft]);
}
