import type { ConsultationSummary } from "../../api/types";
import { yearText } from "./consultationWords";

interface YearSwitcherProps {
  hrefOf: (year: string) => string;
  shown: string;
  years: ConsultationSummary["years"];
}

/** The way from one financial year to another. */
export function YearSwitcher({ hrefOf, shown, years }: YearSwitcherProps) {
  if (years.length < 2) return null;
  return (
    <nav aria-label="Financial years" className="dr-no-print">
      <ul className="govuk-list dr-inline dr-years">
        {years.map(({ year }) => (
          <li key={year}>
            <a
              className="govuk-link govuk-link--no-visited-state"
              href={hrefOf(year)}
              aria-current={year === shown ? "true" : undefined}
            >
              {yearText(year)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
