import type { ReportSection } from "../../api/reports";
import { counted } from "../../design/numbers";
import { ImplicationCard } from "./ImplicationCard";
import { sectionId } from "./SectionCard";

/** The table of implications, row by row. */
export function ImplicationSection({ section }: { section: ReportSection }) {
  const { key, number, heading, hint, implications } = section;
  const open = implications.filter(({ signature }) => !signature).length;
  return (
    <section className="dr-builder__section" aria-labelledby={sectionId(key)}>
      <h2 className="govuk-heading-m" id={sectionId(key)} tabIndex={-1}>
        {number}. {heading}
      </h2>
      {hint && <p className="govuk-hint">{hint}</p>}
      <p className="govuk-body">
        {open === 0
          ? "Every row is signed."
          : `${counted(open, "row")} of ${implications.length} to be signed.`}
      </p>
      <ul className="dr-items">
        {implications.map((row) => (
          <li className="dr-item" key={row.key}>
            <ImplicationCard row={row} />
          </li>
        ))}
      </ul>
    </section>
  );
}
