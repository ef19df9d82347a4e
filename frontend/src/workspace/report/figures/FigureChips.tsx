import { type Figure, useFigures } from "./figures";
import { expressionsIn } from "./figureText";

interface FigureChipsProps {
  id: string;
  /** Name of the field whose text it is. */
  of: string;
  text: string;
}

/** The figures of a text, each with its value now and, opened, the list behind it. */
export function FigureChips({ id, of, text }: FigureChipsProps) {
  const { known, loaded } = useFigures();
  const expressions = expressionsIn(text);
  if (expressions.length === 0) return null;
  return (
    <ul className="dr-chips" id={id} aria-label={`Figures in ${of}`}>
      {expressions.map((expression) => {
        const figure = known.get(expression);
        return (
          <li key={expression}>
            {figure ? (
              <Chip figure={figure} />
            ) : (
              <p className="dr-chip dr-chip--unknown">
                <code>{`{{${expression}}}`}</code>
                {loaded && " is no figure of the list: pick one, or write the number"}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** One figure; the list behind it opens in place. */
function Chip({ figure }: { figure: Figure }) {
  const { value, label, basis, items, href } = figure;
  return (
    <details className="dr-chip">
      <summary>
        <strong className="dr-chip__value">{value}</strong> {label}
      </summary>
      <div className="dr-chip__behind">
        {basis && <p className="govuk-body-s">{basis}</p>}
        {items.length > 0 ? (
          <ul className="govuk-list govuk-list--bullet">
            {items.map(({ ref, title, href: to }) => (
              <li key={ref}>
                {to ? (
                  <a className="govuk-link" href={to}>
                    {ref} {title}
                  </a>
                ) : (
                  `${ref} ${title}`
                )}
              </li>
            ))}
          </ul>
        ) : (
          href && (
            <p className="govuk-body-s">
              <a className="govuk-link" href={href}>
                The list behind it
              </a>
            </p>
          )
        )}
      </div>
    </details>
  );
}
