import { useEffect } from "react";

/** Once the content is there, takes the reader to the place that the address names after `#`. */
export function useFragmentFocus(ready: boolean): void {
  useEffect(() => {
    const id = decodeURIComponent(window.location.hash.slice(1));
    const place = ready && id ? document.getElementById(id) : null;
    place?.focus({ preventScroll: true });
    place?.scrollIntoView({ block: "center" });
  }, [ready]);
}
