/** A stretch of text that both have, or only one of them. */
export interface Stretch {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** Above this many comparisons the middle of two texts counts as rewritten, so that a page never hangs. */
const limit = 4_000_000;

/** What differs between two texts, word by word; the longest common words stay. */
export function wordDifference(before: string, after: string): readonly Stretch[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const start = commonStart(old, now);
  const end = commonEnd(old.slice(start), now.slice(start));
  return joined([
    ...old.slice(0, start).map(same),
    ...middle(old.slice(start, old.length - end), now.slice(start, now.length - end)),
    ...old.slice(old.length - end).map(same),
  ]);
}

/** Words, and the marks and white space between them, so that nothing is lost. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];
}

const same = (text: string): Stretch => ({ kind: "same", text });
const removed = (text: string): Stretch => ({ kind: "removed", text });
const added = (text: string): Stretch => ({ kind: "added", text });

function commonStart(a: readonly string[], b: readonly string[]): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

function commonEnd(a: readonly string[], b: readonly string[]): number {
  return commonStart([...a].reverse(), [...b].reverse());
}

function middle(old: readonly string[], now: readonly string[]): readonly Stretch[] {
  if (old.length * now.length > limit) return [...old.map(removed), ...now.map(added)];
  const lengths = commonLengths(old, now);
  const found: Stretch[] = [];
  let [i, j] = [0, 0];
  while (i < old.length && j < now.length) {
    const [was = "", is = ""] = [old[i], now[j]];
    if (was === is) {
      found.push(same(was));
      i++;
      j++;
    } else if (lengthAt(lengths, i + 1, j) >= lengthAt(lengths, i, j + 1)) {
      found.push(removed(was));
      i++;
    } else {
      found.push(added(is));
      j++;
    }
  }
  return [...found, ...old.slice(i).map(removed), ...now.slice(j).map(added)];
}

/** Length of the longest common run of words from each pair of places to the end. */
function commonLengths(old: readonly string[], now: readonly string[]): readonly Uint32Array[] {
  const rows = Array.from({ length: old.length + 1 }, () => new Uint32Array(now.length + 1));
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      const row = rows[i];
      if (!row) continue;
      row[j] =
        old[i] === now[j]
          ? lengthAt(rows, i + 1, j + 1) + 1
          : Math.max(lengthAt(rows, i + 1, j), lengthAt(rows, i, j + 1));
    }
  }
  return rows;
}

function lengthAt(rows: readonly Uint32Array[], i: number, j: number): number {
  return rows[i]?.[j] ?? 0;
}

/** Neighbours of one kind as one stretch; within a change, what was removed stands before what was added. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const result: Stretch[] = [];
  let pending = { removed: "", added: "" };
  const flush = () => {
    if (pending.removed) result.push(removed(pending.removed));
    if (pending.added) result.push(added(pending.added));
    pending = { removed: "", added: "" };
  };
  let kept = "";
  const keep = () => {
    if (kept) result.push(same(kept));
    kept = "";
  };
  stretches.forEach(({ kind, text }, index) => {
    if (kind !== "same") {
      keep();
      pending[kind] += text;
      return;
    }
    // A space between two changed words belongs to both: "a b" to "c d" reads as one change.
    const next = stretches[index + 1];
    const changing = pending.removed !== "" && pending.added !== "";
    if (changing && text.trim() === "" && next && next.kind !== "same") {
      pending.removed += text;
      pending.added += text;
      return;
    }
    flush();
    kept += text;
  });
  flush();
  keep();
  return result;
}
