import { useEffect, useRef } from "react";
import { announce } from "./announce";
import { counted } from "./numbers";

/**
 * After a filter is applied the reader is taken to what was found, and hears how much it is.
 *
 * @param noun what is counted, for one: "action"
 */
export function useAnnouncedResults(
  search: string,
  total: number | undefined,
  noun: string,
  heading: { current: HTMLElement | null },
): void {
  const announced = useRef<string>();
  useEffect(() => {
    if (total === undefined) return;
    const changed = announced.current !== undefined && announced.current !== search;
    announced.current = search;
    if (!changed) return;
    announce(`${counted(total, noun)} found`);
    heading.current?.focus();
  }, [search, total, noun, heading]);
}
