interface PaginationProps {
  /** From 1. */
  page: number;
  size: number;
  total: number;
  hrefOf: (page: number) => string;
  /** What is paged, such as "actions". */
  label: string;
}

/** GOV.UK pagination; nothing at all where one page holds everything. */
export function Pagination({ page, size, total, hrefOf, label }: PaginationProps) {
  const last = Math.max(1, Math.ceil(total / size));
  if (last === 1) return null;
  return (
    <nav className="govuk-pagination" aria-label={`Pages of ${label}`}>
      {page > 1 && <Step rel="prev" text="Previous" href={hrefOf(page - 1)} />}
      <ul className="govuk-pagination__list">
        {pageNumbers(page, last).map((number, index, all) => (
          <PageItem
            key={number}
            number={number}
            current={number === page}
            gap={number - (all[index - 1] ?? number) > 1}
            href={hrefOf(number)}
          />
        ))}
      </ul>
      {page < last && <Step rel="next" text="Next" href={hrefOf(page + 1)} />}
    </nav>
  );
}

/** First, last, and the neighbours of the page shown. */
function pageNumbers(page: number, last: number): readonly number[] {
  const wanted = [1, page - 1, page, page + 1, last];
  return [...new Set(wanted)].filter((number) => number >= 1 && number <= last);
}

interface StepProps {
  rel: "prev" | "next";
  text: string;
  href: string;
}

function Step({ rel, text, href }: StepProps) {
  return (
    <div className={`govuk-pagination__${rel}`}>
      <a className="govuk-link govuk-pagination__link" href={href} rel={rel}>
        <span className="govuk-pagination__link-title">
          {text} <span className="govuk-visually-hidden">page</span>
        </span>
      </a>
    </div>
  );
}

interface PageItemProps {
  number: number;
  current: boolean;
  /** True when pages are left out before this one. */
  gap: boolean;
  href: string;
}

function PageItem({ number, current, gap, href }: PageItemProps) {
  return (
    <>
      {gap && <li className="govuk-pagination__item govuk-pagination__item--ellipsis">⋯</li>}
      <li className={`govuk-pagination__item${current ? " govuk-pagination__item--current" : ""}`}>
        <a
          className="govuk-link govuk-pagination__link"
          href={href}
          aria-label={`Page ${number}`}
          aria-current={current ? "page" : undefined}
        >
          {number}
        </a>
      </li>
    </>
  );
}
