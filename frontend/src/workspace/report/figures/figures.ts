import { createContext } from "preact";
import { useContext } from "react";

/** What the figures of a report are of, and the way to pick one. */
export interface Figures {
  readonly plan: string;
  readonly asAt: string;
  /** Opens the list; answers with what stands between the braces, or with nothing. */
  readonly pick: () => Promise<string | undefined>;
}

const FiguresContext = createContext<Figures | undefined>(undefined);

export const FiguresProvider = FiguresContext.Provider;

export const useFigures = () => useContext(FiguresContext);
