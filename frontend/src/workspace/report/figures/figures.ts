import { createContext } from "preact";
import { useContext } from "react";

/** A number of the record that a text can be bound to. */
export interface Figure {
  /** What stands between the braces. */
  readonly expression: string;
  /** What it is, in words. */
  readonly label: string;
  /** As it would be printed now. */
  readonly value: string;
  /** What was counted, or which paper says so. */
  readonly basis?: string;
  /** The list behind it as a whole. */
  readonly href?: string;
  /** What was counted, one by one. */
  readonly items: readonly {
    readonly ref: string;
    readonly title: string;
    readonly href?: string;
  }[];
}

/** The figures that texts of a report may be bound to. */
export interface Figures {
  /** By what stands between the braces. */
  readonly known: ReadonlyMap<string, Figure>;
  /** False until the list has been fetched: until then nothing is called unknown. */
  readonly loaded: boolean;
  /** Opens the list; answers with what was picked, or with nothing. */
  readonly pick: () => Promise<Figure | undefined>;
}

const FiguresContext = createContext<Figures>({
  known: new Map(),
  loaded: false,
  pick: () => Promise.resolve(undefined),
});

export const useFigures = () => useContext(FiguresContext);
