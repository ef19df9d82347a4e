const shapes = {
  ring: { body: "M10 2a8 8 0 1 0 0 16a8 8 0 1 0 0-16z", hollow: true, mark: "" },
  half: { body: "M10 2a8 8 0 1 0 0 16a8 8 0 1 0 0-16z", hollow: true, mark: "M10 2v16M13 4v12" },
  back: {
    body: "M10 2a8 8 0 1 0 0 16a8 8 0 1 0 0-16z",
    hollow: true,
    mark: "M14 10H6M9 7l-3 3l3 3",
  },
  play: { body: "M3 1.5L18.5 10L3 18.5z", hollow: false, mark: "" },
  disc: {
    body: "M10 1a9 9 0 1 0 0 18a9 9 0 1 0 0-18z",
    hollow: false,
    mark: "M5.8 10.4l2.9 2.9l5.6-6.1",
  },
  square: { body: "M1.5 1.5h17v17h-17z", hollow: false, mark: "M5.4 10.4l3.1 3.1l6-6.6" },
  padlock: { body: "M3 9h14v10H3z", hollow: true, mark: "M6 9V6a4 4 0 0 1 8 0v3M10 13v2" },
  clock: { body: "M10 2a8 8 0 1 0 0 16a8 8 0 1 0 0-16z", hollow: true, mark: "M10 5.5V10l3.5 2" },
} as const;

/** How a state looks: its word, a shape of its own, and a colour that only helps. */
export interface Look {
  readonly word: string;
  readonly shape: keyof typeof shapes;
  readonly tone: "green" | "amber" | "red" | "none" | "complete";
}

interface MarkProps {
  look: Look;
  /** Put before the word, such as whose lateness it is. */
  prefix?: string;
  /** Read out first where the place alone does not say what is meant. */
  of?: string;
}

/** A state as word, shape and colour, so that it never rests on colour alone. */
export function Mark({ look, prefix, of }: MarkProps) {
  return (
    <span className={`dr-rating dr-rating--small dr-rating--${look.tone}`}>
      <MarkShape look={look} />
      {of && <span className="govuk-visually-hidden">{of}: </span>}
      {prefix ? `${prefix} ${look.word}` : look.word}
    </span>
  );
}

/** The shape alone, where the word stands beside it; decorative. */
export function MarkShape({ look }: { look: Look }) {
  const { body, hollow, mark } = shapes[look.shape];
  return (
    <svg viewBox="0 0 20 20" className="dr-rating__shape" aria-hidden="true" focusable="false">
      <path
        d={body}
        fill={hollow ? "none" : "currentColor"}
        stroke={hollow ? "currentColor" : "none"}
        strokeWidth="2"
      />
      {mark && (
        <path
          d={mark}
          fill="none"
          stroke={hollow ? "currentColor" : "var(--dr-shape-mark, #fff)"}
          strokeWidth="2"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      )}
    </svg>
  );
}
