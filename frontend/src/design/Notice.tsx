import type { ReactNode } from "react";

interface NoticeProps {
  title: string;
  tone?: "information" | "problem";
  /** Read out at once, for something that happened while the page was open. */
  urgent?: boolean;
  children: ReactNode;
}

/** A banner that says one thing the reader must know before the rest of the page. */
export function Notice({ title, tone = "information", urgent, children }: NoticeProps) {
  return (
    <section
      className={`dr-notice dr-notice--${tone}`}
      role={urgent ? "alert" : undefined}
      aria-label={title}
    >
      <h2 className="dr-notice__title">{title}</h2>
      {children}
    </section>
  );
}
