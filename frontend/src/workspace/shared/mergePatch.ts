/** Named values, some of which may have names in them again. */
export type Tree = Readonly<Record<string, unknown>>;

export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The merge patch (RFC 7396) that makes the one into the other. */
export function mergePatch(from: Tree, to: Tree): Tree {
  const patch: Record<string, unknown> = {};
  for (const name of new Set([...Object.keys(from), ...Object.keys(to)])) {
    const [before, after] = [from[name], to[name]];
    if (isSame(before, after)) continue;
    if (after === undefined) patch[name] = null;
    else patch[name] = isTree(before) && isTree(after) ? mergePatch(before, after) : after;
  }
  return patch;
}

function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
