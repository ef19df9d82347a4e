import type { ReactNode } from "react";
import { useId } from "react";

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

/** MoJ filter: what is chosen, the choices, one button; every state has its own address. */
export function FilterPanel(props: FilterPanelProps) {
  const { title, action, hidden, chosen, clearHref, onApply, children } = props;
  const titleId = useId();
  return (
    <search>
      <form
        className="dr-filter"
        method="get"
        action={action}
        aria-labelledby={titleId}
        onSubmit={(event) => {
          event.preventDefault();
          onApply(event.currentTarget);
        }}
      >
        <h2 className="dr-filter__title" id={titleId}>
          {title}
        </h2>
        {chosen.length > 0 && <Chosen chosen={chosen} clearHref={clearHref} />}
        {Object.entries(hidden).map(
          ([name, value]) => value && <input type="hidden" key={name} name={name} value={value} />,
        )}
        {children}
        <button type="submit" className="govuk-button">
          Apply filters
        </button>
      </form>
    </search>
  );
}

function Chosen({ chosen, clearHref }: { chosen: readonly ChosenFilter[]; clearHref: string }) {
  return (
    <>
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
