import type { ReactNode } from "react";

/** Stands where a list would be: says that there is nothing, and what to do next. */
export function EmptyState({ children }: { children: ReactNode }) {
  return <div className="dr-empty">{children}</div>;
}
