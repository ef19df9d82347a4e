import type { ReactNode } from "react";
import { useEffect, useRef, useState } from "react";

interface ScrollAreaProps {
  /** Id of the text that names what scrolls. */
  labelledBy: string;
  children: ReactNode;
}

/** Lets wide content scroll inside itself; only while it does, a keyboard stops there to scroll it. */
export function ScrollArea({ labelledBy, children }: ScrollAreaProps) {
  const area = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const { current } = area;
    if (!current || !("ResizeObserver" in window)) return;
    // Also told when a fold around it opens, which is no resize of the window.
    const observer = new ResizeObserver(() =>
      setScrolls(current.scrollWidth > current.clientWidth),
    );
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  const reachable = scrolls
    ? { tabIndex: 0, role: "group" as const, "aria-labelledby": labelledBy }
    : {};
  return (
    <div className="dr-scroll" ref={area} {...reachable}>
      {children}
    </div>
  );
}
