import { useQueryClient } from "@tanstack/react-query";
import { createContext } from "preact";
import { useContext, useEffect, useMemo } from "react";
import type { Tagged } from "../../api/client";
import type { Draft } from "../shared/Draft";
import { DraftSet } from "./DraftSet";

/** What the parts of the builder have in common. */
export interface Desk {
  readonly report: string;
  readonly drafts: DraftSet;
  /** Fetches the report anew, after numbers, order or sign-offs have changed. */
  readonly refresh: () => Promise<void>;
}

const DeskContext = createContext<Desk | undefined>(undefined);

export const DeskProvider = DeskContext.Provider;

/** A desk of its own for a page on which a report, or a part of it, is written. */
export function useNewDesk(report: string): Desk {
  const client = useQueryClient();
  return useMemo(() => {
    const refresh = () => client.invalidateQueries({ queryKey: ["reports"] });
    return { report, drafts: new DraftSet(() => void refresh()), refresh };
  }, [client, report]);
}

/** The desk of the report that is being written. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error("A part of the report builder stands outside of it");
  return desk;
}

/** Counts a draft among those of the page for as long as it is on it. */
export function useOnDesk<Thing, Form extends object>(name: string, draft: Draft<Thing, Form>) {
  const { drafts } = useDesk();
  useEffect(() => drafts.add(name, draft), [drafts, name, draft]);
}

/** Takes over what somebody else has saved, when nothing of ours is at stake. */
export function useFollow<Thing extends { version: number }, Form extends object>(
  draft: Draft<Thing, Form>,
  saved: Tagged<Thing>,
  loaded: Tagged<Thing>,
): void {
  useEffect(() => {
    if (!draft.isDirty && loaded.body.version > saved.body.version) draft.replace(loaded);
  }, [draft, loaded, saved]);
}
