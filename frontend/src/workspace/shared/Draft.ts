import type { Tagged } from "../../api/client";
import { ApiError, isPassing, isStale } from "../../api/errors";

/** Milliseconds of rest after which what was typed is saved, and between tries of a service that is away. */
const rest = 800;
const retryEvery = 10_000;

export type Saving<Thing> =
  | { kind: "untouched" }
  | { kind: "waiting" }
  | { kind: "saving" }
  | { kind: "saved"; at: number }
  | { kind: "failed"; error: Error }
  | { kind: "conflict"; theirs: Tagged<Thing> };

export interface DraftState<Thing, Form> {
  form: Form;
  /** The thing as the service last gave it. */
  saved: Tagged<Thing>;
  saving: Saving<Thing>;
}

/** What is written: how it is named, shown in a form, and saved. */
export interface DraftKind<Thing, Form> {
  /** Names it among everything that is written in this tab. */
  keyOf: (thing: Thing) => string;
  formOf: (thing: Thing) => Form;
  /** Sends what differs from what is saved; `leaving` lets the request outlive the page. */
  send: (saved: Tagged<Thing>, form: Form, leaving: boolean) => Promise<Tagged<Thing>>;
  /** Whether two states say the same here: then only something beside it has moved on, and nobody need be asked. */
  same?: (one: Thing, other: Thing) => boolean;
}

/** Drafts that were left before they could be saved. Memory only: they go with the tab, and are never stored. */
const leftBehind = new Map<string, unknown>();

/**
 * A thing while somebody writes it. It saves itself whenever the writing rests, one request at a time, and
 * keeps what was typed whatever the service answers.
 */
export class Draft<Thing, Form extends object> {
  readonly #kind: DraftKind<Thing, Form>;
  #state: DraftState<Thing, Form>;
  /** The form as it was last saved; forms are replaced and never changed. */
  #settled: Form;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<boolean> | undefined;
  readonly #listeners = new Set<() => void>();

  private constructor(kind: DraftKind<Thing, Form>, saved: Tagged<Thing>) {
    const form = kind.formOf(saved.body);
    this.#kind = kind;
    this.#state = { form, saved, saving: { kind: "untouched" } };
    this.#settled = form;
  }

  /** Goes on where somebody left off in this tab, or begins with what is saved. */
  static of<Thing, Form extends object>(kind: DraftKind<Thing, Form>, saved: Tagged<Thing>) {
    const key = kind.keyOf(saved.body);
    // Only a draft of the same kind stands under its key.
    const left = leftBehind.get(key) as Draft<Thing, Form> | undefined;
    leftBehind.delete(key);
    if (left?.isDirty) void left.save();
    return left ?? new Draft(kind, saved);
  }

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = () => this.#state;

  get isDirty(): boolean {
    return this.#state.form !== this.#settled;
  }

  readonly change = (part: Partial<Form>) => {
    const { saving } = this.#state;
    // A notice that asks for a decision stays until it is made; the typing goes on underneath.
    const stays =
      saving.kind === "conflict" || (saving.kind === "failed" && !isRefusal(saving.error));
    this.#set({
      form: { ...this.#state.form, ...part },
      saving: stays ? saving : { kind: "waiting" },
    });
    if (!stays) this.#later(rest);
  };

  /** Saves what is not saved yet; resolves with whether everything is. */
  readonly save = async (leaving = false): Promise<boolean> => {
    clearTimeout(this.#timer);
    if (this.#running) await this.#running;
    if (!this.isDirty) return true;
    if (this.#state.saving.kind === "conflict") return false;
    this.#running = this.#send(leaving);
    const saved = await this.#running;
    this.#running = undefined;
    if (saved && this.isDirty) this.#later(rest);
    return saved;
  };

  /** Takes the thing as the service gives it now, with the form as it was agreed or as it is there. */
  readonly replace = (saved: Tagged<Thing>, form?: Form) => {
    this.#settled = this.#kind.formOf(saved.body);
    this.#set({ form: form ?? this.#settled, saved, saving: { kind: "untouched" } });
    if (form) void this.save();
  };

  /** The page is left: what is not saved is sent, and kept in memory until it has arrived. */
  readonly leave = async () => {
    if (!this.isDirty) return;
    const key = this.#kind.keyOf(this.#state.saved.body);
    leftBehind.set(key, this);
    if ((await this.save(true)) && leftBehind.get(key) === this) leftBehind.delete(key);
  };

  async #send(leaving: boolean): Promise<boolean> {
    const { form, saved } = this.#state;
    this.#set({ saving: { kind: "saving" } });
    try {
      const now = await this.#sent(saved, form, leaving);
      this.#settled = form;
      this.#set({
        saved: now,
        saving: this.isDirty ? { kind: "waiting" } : { kind: "saved", at: Date.now() },
      });
      return true;
    } catch (error) {
      this.#set({ saving: failure(error) });
      if (isPassing(error)) this.#later(retryEvery);
      return false;
    }
  }

  async #sent(saved: Tagged<Thing>, form: Form, leaving: boolean): Promise<Tagged<Thing>> {
    try {
      return await this.#kind.send(saved, form, leaving);
    } catch (error) {
      const theirs = theirsOf<Thing>(error);
      if (!theirs || !this.#kind.same?.(saved.body, theirs.body)) throw error;
      return await this.#kind.send(theirs, form, leaving);
    }
  }

  #later(wait: number) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.save(), wait);
  }

  #set(part: Partial<DraftState<Thing, Form>>) {
    this.#state = { ...this.#state, ...part };
    for (const listener of this.#listeners) listener();
  }
}

/** The service does not take what was typed: typing on is what helps. */
export function isRefusal(error: unknown): error is ApiError {
  return error instanceof ApiError && error.status === 400;
}

/** The thing as somebody else saved it meanwhile, where that is why it was not saved. */
function theirsOf<Thing>(error: unknown): Tagged<Thing> | undefined {
  if (!isStale(error) || !error.problem.current || !error.etag) return undefined;
  return { body: error.problem.current as unknown as Thing, etag: error.etag };
}

function failure<Thing>(error: unknown): Saving<Thing> {
  const theirs = theirsOf<Thing>(error);
  if (theirs) return { kind: "conflict", theirs };
  return { kind: "failed", error: error instanceof Error ? error : new Error(String(error)) };
}
