import { useEffect, useState } from "react";

/** Milliseconds before anything moves: a quick answer must not flicker. */
const patience = 200;

interface SkeletonProps {
  /** What is being loaded, for people who hear the page. */
  what: string;
  blocks?: number;
}

/**
 * Grey blocks in place of content that takes longer than a moment to arrive. It is there at once, empty, so that what it
 * then says is read out, and so that a page which still waits can be told from one that is done.
 */
export function Skeleton({ what, blocks = 6 }: SkeletonProps) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="dr-skeleton">
      <p className="govuk-visually-hidden" role="status">
        {shown && `Loading ${what}`}
      </p>
      {shown &&
        Array.from({ length: blocks }, (_, index) => (
          <div className="dr-skeleton__block" aria-hidden="true" key={`block-${index + 1}`} />
        ))}
    </div>
  );
}
