import type { ReactNode } from "react";

interface Part {
  id: string;
  title: string;
  count: number;
}

/** How much there is of everything, each figure leading to its list. */
export function WorkSummary({ parts }: { parts: readonly Part[] }) {
  const open = parts.filter(({ count }) => count > 0);
  if (open.length === 0) return null;
  return (
    <ul className="dr-tally">
      {open.map(({ id, title, count }) => (
        <li key={id}>
          <a className="govuk-link govuk-link--no-visited-state" href={`#${id}`}>
            <strong>{count}</strong> {title.toLowerCase()}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** One kind of work; nothing at all where there is none of it. */
export function WorkSection({ part, children }: { part: Part; children: ReactNode }) {
  if (part.count === 0) return null;
  return (
    <section aria-labelledby={part.id}>
      <h2 className="govuk-heading-l" id={part.id}>
        {part.title}
      </h2>
      {children}
    </section>
  );
}
