import type { Delivery, DeliveryAttempt, PackReadBack, PackState } from "../../api/handOver";
import type { Outline } from "../../design/ratings";

interface Look {
  word: string;
  tone: "green" | "amber" | "red" | "none" | "complete";
  outline: Outline;
}

/** How far a pack is, in words. */
export const packLooks: Record<PackState, Look> = {
  PREPARED: { word: "Prepared", tone: "none", outline: "ring" },
  DELIVERED: { word: "Delivered", tone: "green", outline: "disc" },
  ACCEPTED: { word: "Accepted", tone: "green", outline: "disc" },
  PUBLISHED: { word: "Published", tone: "complete", outline: "square" },
  REJECTED: { word: "Refused", tone: "red", outline: "diamond" },
  SUPERSEDED: { word: "Superseded", tone: "none", outline: "ring" },
};

/** How far a delivery is, in words. */
export const deliveryLooks: Record<Delivery["state"], Look> = {
  WAITING: { word: "Waiting", tone: "amber", outline: "triangle" },
  DELIVERED: { word: "Delivered", tone: "green", outline: "disc" },
  ACCEPTED: { word: "Accepted", tone: "green", outline: "disc" },
  REJECTED: { word: "Refused", tone: "red", outline: "diamond" },
  GIVEN_UP: { word: "Given up", tone: "red", outline: "diamond" },
  SUPERSEDED: { word: "Superseded", tone: "none", outline: "ring" },
};

/** What the committee papers system shows, in words. */
export const readBackLooks: Record<PackReadBack["result"], Look> = {
  PUBLISHED: { word: "As handed over", tone: "complete", outline: "square" },
  DIFFERENT: { word: "Different", tone: "red", outline: "diamond" },
  MISSING: { word: "Missing", tone: "red", outline: "diamond" },
};

const results: Record<NonNullable<DeliveryAttempt["result"]>, string> = {
  DELIVERED: "Delivered",
  ACCEPTED: "Accepted",
  FAILED: "Failed",
  REJECTED: "Refused",
  REPEATED: "Was there already",
};

/** What came of an attempt. One without an end is being made, or was cut off when a later one has begun. */
export function attemptWord(attempt: DeliveryAttempt, isLatest: boolean): string {
  if (attempt.result) return results[attempt.result];
  return isLatest ? "Under way" : "Cut off";
}

/** The beginning of a hash, for comparing by eye. */
export function shortHash(hash: string): string {
  return `${hash.slice(0, 12)}…`;
}
