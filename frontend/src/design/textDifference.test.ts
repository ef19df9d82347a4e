import { expect, test } from "vitest";
import { type Stretch, wordDifference } from "./textDifference";

/** Removed words in [-…-], added ones in {+…+}. */
function marked(before: string, after: string): string {
  return wordDifference(before, after)
    .map(({ kind, text }) => {
      if (kind === "removed") return `[-${text}-]`;
      return kind === "added" ? `{+${text}+}` : text;
    })
    .join("");
}

const textOf = (stretches: readonly Stretch[], without: Stretch["kind"]) =>
  stretches
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join("");

test("a word that a committee put in is the only thing that is marked", () => {
  expect(marked("To be a fair employer", "To be a fair and inclusive employer")).toBe(
    "To be a fair {+and inclusive +}employer",
  );
});

test("a word that was replaced is shown as taken out and put in", () => {
  expect(marked("due in June 2021", "due in July 2021")).toBe("due in [-June-]{+July+} 2021");
});

test("a comma after a word is no part of it", () => {
  expect(marked("objectives, July", "objectives and actions, July")).toBe(
    "objectives{+ and actions+}, July",
  );
});

test("words replaced one after the other read as one change", () => {
  expect(marked("we hope to start", "we plan soon start")).toBe(
    "we [-hope to-]{+plan soon+} start",
  );
});

test("equal texts have no difference, and nothing becomes everything", () => {
  expect(marked("the same", "the same")).toBe("the same");
  expect(marked("", "all new")).toBe("{+all new+}");
  expect(marked("all gone", "")).toBe("[-all gone-]");
});

test.each([
  ["one two three", "three two one"],
  ["a  b\nc", "a b\n\nc d"],
  ["x y x y x", "y x y"],
])("both texts can be read back from the difference of %j and %j", (before, after) => {
  const stretches = wordDifference(before, after);
  expect(textOf(stretches, "added")).toBe(before);
  expect(textOf(stretches, "removed")).toBe(after);
});

test("two long texts without a common word are compared at once", () => {
  const long = (word: string) => Array.from({ length: 4000 }, (_, n) => `${word}${n}`).join(" ");
  const stretches = wordDifference(long("a"), long("b"));
  expect(textOf(stretches, "added")).toBe(long("a"));
  expect(textOf(stretches, "removed")).toBe(long("b"));
});
