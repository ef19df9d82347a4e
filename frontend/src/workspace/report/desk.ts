import { createContext } from "preact";
import { useContext, useEffect } from "react";
import type { Draft } from "../shared/Draft";
import type { DraftSet } from "./DraftSet";

/** What the parts of the builder have in common. */
export interface Desk {
  readonly report: string;
  readonly drafts: DraftSet;
  /** Fetches the report anew, after numbers, order or sign-offs have changed. */
  readonly refresh: () => Promise<void>;
}

const DeskContext = createContext<Desk | undefined>(undefined);

export const DeskProvider = DeskContext.Provider;

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
