import type { ReactNode } from "react";
import { useId, useState } from "react";

export interface ChosenFilter {
  /** "Rating: At risk". */
  text: string;
  /** The same address without this filter. */
  href: string;
}

interface FilterPanelProps {
  title: string;
  /** Where the form sends its answers, as an ordinary GET form does. */
  action: string;
  /** Kept in the address beside the filters, such as the plan. */
  hidden: Readonly<Record<string, string | undefined>>;
  chosen: readonly ChosenFilter[];
  clearHref: string;
  onApply: (form: HTMLFormElement) => void;
  children: ReactNode;
}

/** From this width on the choices stand beside the list and need no folding. */
const wide = "(min-width: 48.0625em)";

/** MoJ filter: what is chosen, the choices, one button; every state has its own address. */
export function FilterPanel(props: FilterPanelProps) {
  const { title, action, hidden, chosen, clearHref, onApply, children } = props;
  const titleId = useId();
  const [unfolded] = useState(() => window.matchMedia?.(wide).matches ?? true);
  return (
    <search className="dr-filter">
      {chosen.length > 0 && <Chosen chosen={chosen} clearHref={clearHref} />}
      <details open={unfolded}>
        <summary>
          <h3 className="dr-filter__title" id={titleId}>
            {title}
          </h3>
        </summary>
        <form
          method="get"
          action={action}
          aria-labelledby={titleId}
          onSubmit={(event) => {
            event.preventDefault();
            onApply(event.currentTarget);
          }}
        >
          {Object.entries(hidden).map(
            ([name, value]) =>
              value && <input type="hidden" key={name} name={name} value={value} />,
          )}
          {children}
          <button type="submit" className="govuk-button">
            Apply filters
          </button>
        </form>
      </details>
    </search>
  );
}

function Chosen({ chosen, clearHref }: { chosen: readonly ChosenFilter[]; clearHref: string }) {
  return (
    <>
      <h3 className="dr-filter__title">Chosen filters</h3>
      <ul className="dr-filter__chosen">
        {chosen.map((filter) => (
          <li key={filter.text}>
            <a href={filter.href}>
              <span aria-hidden="true">✕</span>
              <span>
                <span className="govuk-visually-hidden">Remove filter</span> {filter.text}
              </span>
            </a>
          </li>
        ))}
      </ul>
      <p className="govuk-body-s">
        <a className="govuk-link govuk-link--no-visited-state" href={clearHref}>
          Clear filters
        </a>
      </p>
    </>
  );
}
