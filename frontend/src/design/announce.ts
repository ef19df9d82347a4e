let region: HTMLElement | undefined;

/** Says a change of the page to people who cannot see it, politely, through one live region. */
export function announce(message: string): void {
  if (!region?.isConnected) {
    region = document.createElement("div");
    region.className = "govuk-visually-hidden";
    region.setAttribute("role", "status");
    region.setAttribute("aria-live", "polite");
    document.body.append(region);
  }
  // The same words twice would not be read out again; a trailing space makes them new.
  region.textContent = region.textContent === message ? `${message}\u00a0` : message;
}
