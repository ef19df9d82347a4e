import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/preact";
import { afterAll, afterEach, beforeAll } from "vitest";
import { service } from "./service";

// A page is waited for as long as a busy machine may need; a quick one is not slowed down.
configure({ asyncUtilTimeout: 8000 });

// A request that no test expects is a mistake of the page, not something to wait for.
beforeAll(() => service.listen({ onUnhandledRequest: "error" }));
afterEach(() => {
  cleanup();
  service.resetHandlers();
});
afterAll(() => service.close());
// What a page does after it was drawn is over before its window goes.
afterAll(() => new Promise<void>((over) => requestAnimationFrame(() => setTimeout(over))));

// jsdom draws nothing and so cannot scroll.
window.scrollTo = () => undefined;
Element.prototype.scrollIntoView = () => undefined;

// jsdom knows dialogs, but not how they open.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
};
