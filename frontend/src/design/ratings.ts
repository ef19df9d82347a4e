/** Every heading an action, a role or a measure can be shown under. */
export type Look =
  | "GREEN"
  | "AMBER"
  | "RED"
  | "NOT_RATED"
  | "COMPLETE"
  | "CLOSED"
  | "DATA_ONLY"
  | "NOT_DUE"
  | "LATE";

/** Outlines that differ without any colour: a reader who sees none still tells them apart. */
export type Outline = "disc" | "triangle" | "diamond" | "ring" | "square";

interface RatingStyle {
  /** The words of the monitoring specification. */
  readonly word: string;
  /** Suffix of the CSS classes `dr-rating--…`, `dr-bar__part--…`, `dr-card--…`. */
  readonly tone: "green" | "amber" | "red" | "none" | "complete";
  readonly outline: Outline;
  /** A state and no verdict: shown without a frame. */
  readonly plain?: true;
}

export const ratingStyles: Readonly<Record<Look, RatingStyle>> = {
  GREEN: { word: "On track", tone: "green", outline: "disc" },
  AMBER: { word: "At risk", tone: "amber", outline: "triangle" },
  RED: { word: "Off track", tone: "red", outline: "diamond" },
  NOT_RATED: { word: "Not rated", tone: "none", outline: "ring" },
  COMPLETE: { word: "Complete", tone: "complete", outline: "square" },
  CLOSED: { word: "Closed", tone: "none", outline: "square" },
  DATA_ONLY: { word: "Data only", tone: "none", outline: "ring", plain: true },
  NOT_DUE: { word: "Not due yet", tone: "none", outline: "ring", plain: true },
  LATE: { word: "Reading late", tone: "none", outline: "ring", plain: true },
};
