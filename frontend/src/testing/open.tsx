import { render } from "@testing-library/preact";
import { App } from "../app/App";

/** Opens an address of the dashboard as a reader would. */
export function open(address: string) {
  window.history.pushState(null, "", address);
  return render(<App />);
}
