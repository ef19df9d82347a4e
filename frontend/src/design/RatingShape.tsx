import type { Outline } from "./ratings";

const outlines: Readonly<Record<Outline, { body: string; mark: string; hollow?: true }>> = {
  disc: { body: "M10 1a9 9 0 1 0 0 18a9 9 0 1 0 0-18z", mark: "M5.8 10.4l2.9 2.9l5.6-6.1" },
  triangle: { body: "M10 1.2L19.4 18.6H.6z", mark: "M10 7.2v5.2M10 15.2v.7" },
  diamond: { body: "M10 .4L19.6 10L10 19.6L.4 10z", mark: "M7 7l6 6M13 7l-6 6" },
  ring: { body: "M10 2a8 8 0 1 0 0 16a8 8 0 1 0 0-16z", mark: "M6.2 10h7.6", hollow: true },
  square: { body: "M1.5 1.5h17v17h-17z", mark: "M5.4 10.4l3.1 3.1l6-6.6" },
};

interface RatingShapeProps {
  outline: Outline;
  className?: string;
}

/** The shape that stands beside a rating's word; decorative, because the word is always there. */
export function RatingShape({ outline, className }: RatingShapeProps) {
  const { body, mark, hollow } = outlines[outline];
  return (
    <svg viewBox="0 0 20 20" className={className} aria-hidden="true" focusable="false">
      <path
        d={body}
        fill={hollow ? "none" : "currentColor"}
        stroke={hollow ? "currentColor" : "none"}
        strokeWidth="2"
      />
      <path
        d={mark}
        fill="none"
        stroke={hollow ? "currentColor" : "var(--dr-shape-mark, #fff)"}
        strokeWidth="2.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
