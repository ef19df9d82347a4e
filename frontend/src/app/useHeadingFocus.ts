import type { RefObject } from "react";
import { useEffect } from "react";

let shownPath: string | undefined;
let wentBack = false;
window.addEventListener("popstate", () => {
  wentBack = true;
});

/**
 * After a change of page the reader starts at its heading, as after a full load. Going back keeps
 * the place that the browser remembers; an address with a fragment goes to its own place.
 */
export function useHeadingFocus(heading: RefObject<HTMLElement>, path: string): void {
  useEffect(() => {
    const turned = shownPath !== undefined && shownPath !== path;
    shownPath = path;
    if (!turned) return;
    if (!window.location.hash) {
      heading.current?.focus({ preventScroll: true });
      if (!wentBack) window.scrollTo(0, 0);
    }
    wentBack = false;
  }, [heading, path]);
}
