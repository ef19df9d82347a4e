import type { UpdateState } from "../../api/types";
import { ukDate } from "../../design/dates";
import { ratingStyles } from "../../design/ratings";
import { words } from "../../public/words";

/** Where an update is on its way to the public page. */
export const stateWords: Readonly<Record<UpdateState, string>> = {
  DRAFT: "Draft",
  SUBMITTED: "Handed in",
  RETURNED: "Sent back",
  ACKNOWLEDGED: "Acknowledged",
  PUBLISHED: "Published",
};

const codes: Readonly<Record<string, string>> = {
  ...words.lifecycle,
  GREEN: ratingStyles.GREEN.word,
  AMBER: ratingStyles.AMBER.word,
  RED: ratingStyles.RED.word,
};
const code = new RegExp(`\\b(${Object.keys(codes).join("|")})\\b`, "g");
const isoDate = /\b\d{4}-\d{2}-\d{2}\b/g;

/** A sentence of the service as people read it: its codes and dates in words. */
export function inWords(sentence: string): string {
  return sentence
    .replaceAll(code, (found) => `“${codes[found]}”`)
    .replaceAll(isoDate, (found) => ukDate(found));
}
