import { useState } from "react";
import type { Tagged } from "../../api/client";
import type { Patch } from "../../api/drafts";
import { isStale } from "../../api/errors";
import { type Fields, patchOf } from "./specForm";
import type { FieldSpec } from "./specPieces";

interface Editing<T> {
  specs: readonly FieldSpec[];
  opened: Tagged<T>;
  /** What the form shows of a thing. */
  fieldsOf: (thing: T) => Fields;
  /** Puts a patch over the thing as it is known to be now. */
  change: (etag: string, patch: Patch, now: T) => Promise<unknown>;
  done: () => Promise<void>;
}

/**
 * Changes a thing as the person saw it, whatever is fetched behind it. When somebody else changed it meanwhile theirs is
 * kept beside, and saving again puts only what the person changed over it.
 */
export function useEditing<T>({ specs, opened, fieldsOf, change, done }: Editing<T>) {
  const [seen, setSeen] = useState(opened);
  const [clash, setClash] = useState<{ theirs: Tagged<T>; mine: Fields }>();
  const save = async (mine: Fields) => {
    // Why it is changed is said with each change, and is no part of the thing.
    const { reason, ...fields } = mine;
    const patch = patchOf(
      specs.filter(({ name }) => name !== "reason"),
      fieldsOf(seen.body),
      fields,
    );
    try {
      const said = reason === undefined ? patch : { ...patch, reason };
      const now = clash?.theirs ?? seen;
      await change(now.etag, said, now.body);
    } catch (error) {
      if (!isStale(error)) throw error;
      const body = error.problem.current as unknown as T;
      setClash({ theirs: { body, etag: error.etag ?? "" }, mine });
      return;
    }
    await done();
  };
  const startFromTheirs = () => {
    if (clash) setSeen(clash.theirs);
    setClash(undefined);
  };
  return { seen, clash, save, startFromTheirs };
}
