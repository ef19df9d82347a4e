import { useRef } from "react";
import { newKey } from "../../api/client";

/**
 * The key under which the service does a thing once: the same for the same content, so that a lost answer makes
 * nothing twice, and a new one for other content.
 */
export function useKeyOfContent(): (content: unknown) => string {
  const last = useRef({ content: "", key: "" });
  return (content) => {
    const text = JSON.stringify(content);
    if (last.current.content !== text) last.current = { content: text, key: newKey() };
    return last.current.key;
  };
}
