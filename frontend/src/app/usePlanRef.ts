import { useSearch } from "wouter-preact";
import { currentPlan } from "./addresses";

/** The plan that the address chooses with `?plan=`, or the one in force. */
export function usePlanRef(): string {
  return new URLSearchParams(useSearch()).get("plan") || currentPlan;
}
