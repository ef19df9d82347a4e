import { useEffect, useState, useSyncExternalStore } from "react";
import type { Tagged } from "../../api/client";
import { Draft, type DraftKind } from "./Draft";

/** Goes on with what is loaded: that begins the draft, and from then on the draft knows better. */
export function useDraft<Thing, Form extends object>(
  kind: DraftKind<Thing, Form>,
  loaded: Tagged<Thing>,
) {
  const [draft] = useState(() => Draft.of(kind, loaded));
  const state = useSyncExternalStore(draft.subscribe, draft.state);
  useFlushOnLeaving(draft);
  return { draft, state };
}

/** Nothing typed stays behind: it is saved when the page is turned, hidden or closed. */
function useFlushOnLeaving<Thing, Form extends object>(draft: Draft<Thing, Form>): void {
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
