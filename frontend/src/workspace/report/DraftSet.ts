import type { Draft, Saving } from "../shared/Draft";

interface Part {
  readonly state: () => { readonly saving: Saving<unknown> };
  readonly subscribe: (listener: () => void) => () => void;
  readonly save: () => Promise<boolean>;
}

/** How far everything is together: what cannot be saved comes first, then what is not saved yet. */
export type SetState =
  | { kind: "untouched" }
  | { kind: "saving" }
  | { kind: "saved"; at: number }
  | { kind: "failed"; names: readonly string[] };

/**
 * All that is written on one page. Each part saves itself and knows how far it is; the page says one thing for all of
 * them, and hears when something has been saved.
 */
export class DraftSet {
  readonly #parts = new Map<Part, { name: string; last: Saving<unknown> }>();
  readonly #listeners = new Set<() => void>();
  readonly #onSaved: () => void;
  #state: SetState = { kind: "untouched" };

  constructor(onSaved: () => void) {
    this.#onSaved = onSaved;
  }

  /** Takes a part in under the name by which people know it; answers with the way to leave it out again. */
  readonly add = <Thing, Form extends object>(name: string, draft: Draft<Thing, Form>) => {
    const stop = draft.subscribe(() => this.#heard(draft));
    this.#parts.set(draft, { name, last: draft.state().saving });
    return () => {
      stop();
      this.#parts.delete(draft);
      this.#look();
    };
  };

  /** Saves every part; resolves with whether all of them are. */
  readonly save = async (): Promise<boolean> => {
    const saved = await Promise.all([...this.#parts.keys()].map((part) => part.save()));
    return saved.every(Boolean);
  };

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = () => this.#state;

  #heard(part: Part) {
    const entry = this.#parts.get(part);
    if (!entry) return;
    const now = part.state().saving;
    const wasSending = entry.last.kind === "saving";
    entry.last = now;
    this.#look();
    if (wasSending && (now.kind === "saved" || now.kind === "waiting")) this.#onSaved();
  }

  #look() {
    this.#state = together(
      [...this.#parts].map(([part, { name }]) => [name, part.state().saving] as const),
      this.#state,
    );
    for (const listener of this.#listeners) listener();
  }
}

function together(
  parts: readonly (readonly [string, Saving<unknown>])[],
  before: SetState,
): SetState {
  const failed = parts.filter(([, { kind }]) => kind === "failed" || kind === "conflict");
  if (failed.length > 0) return { kind: "failed", names: failed.map(([name]) => name) };
  if (parts.some(([, { kind }]) => kind === "saving" || kind === "waiting")) {
    return { kind: "saving" };
  }
  const at = Math.max(
    before.kind === "saved" ? before.at : 0,
    ...parts.map(([, saving]) => (saving.kind === "saved" ? saving.at : 0)),
  );
  return at > 0 ? { kind: "saved", at } : { kind: "untouched" };
}
