import { navigate } from "wouter-preact/use-browser-location";

/** Addresses that the server answers itself. */
const serverPaths = /^\/(api|auth|openapi|q)(\/|$)/;

function opensElsewhere(event: MouseEvent, link: HTMLAnchorElement): boolean {
  return (
    event.defaultPrevented ||
    event.button !== 0 ||
    event.metaKey ||
    event.ctrlKey ||
    event.shiftKey ||
    event.altKey ||
    link.hasAttribute("download") ||
    (link.target !== "" && link.target !== "_self")
  );
}

/**
 * Lets ordinary links turn the page without loading the application again, so that every component
 * writes plain `<a href>` and works without knowing the router.
 */
export function followLinksInPlace(root: HTMLElement): () => void {
  const onClick = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (!link?.href || opensElsewhere(event, link)) return;
    const target = new URL(link.href);
    if (target.origin !== window.location.origin || serverPaths.test(target.pathname)) return;
    const samePage =
      target.pathname === window.location.pathname && target.search === window.location.search;
    if (samePage && target.hash) return;
    event.preventDefault();
    navigate(target.pathname + target.search + target.hash);
  };
  root.addEventListener("click", onClick);
  return () => root.removeEventListener("click", onClick);
}
