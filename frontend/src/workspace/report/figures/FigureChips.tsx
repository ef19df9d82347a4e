import { useQuery } from "@tanstack/react-query";
import { figureQuery, type ReportFigure } from "../../../api/reports";
import { type Figures, useFigures } from "./figures";
import { expressionsIn } from "./figureText";

interface FigureChipsProps {
  id: string;
  /** Name of the field whose text it is. */
  of: string;
  text: string;
}

/** The figures of a text, each with its value and, opened, the list behind it. */
export function FigureChips({ id, of, text }: FigureChipsProps) {
  const figures = useFigures();
  const expressions = expressionsIn(text);
  if (!figures || expressions.length === 0) return null;
  return (
    <ul className="dr-chips" id={id} aria-label={`Figures in ${of}`}>
      {expressions.map((expression) => (
        <li key={expression}>
          <Bound expression={expression} figures={figures} />
        </li>
      ))}
    </ul>
  );
}

function Bound({ expression, figures }: { expression: string; figures: Figures }) {
  const { plan, asAt } = figures;
  const figure = useQuery(figureQuery(expression, plan, asAt));
  if (figure.data) return <Chip figure={figure.data} />;
  return (
    <p className="dr-chip dr-chip--unknown">
      <code>{`{{${expression}}}`}</code>
      {figure.isError && " has no value: pick another figure, or write the number"}
    </p>
  );
}

/** One figure; what is behind it opens in place. */
function Chip({ figure }: { figure: ReportFigure }) {
  const { text, label, basis, list, href } = figure;
  return (
    <details className="dr-chip">
      <summary>
        <strong>{text}</strong> {label}
      </summary>
      <div className="dr-chip__behind">
        <p className="govuk-body-s">{basis}</p>
        {list.length > 0 && (
          <ul className="govuk-list govuk-list--bullet">
            {list.map(({ ref, title }) => (
              <li key={ref}>
                {ref} {title}
              </li>
            ))}
          </ul>
        )}
        {href && (
          <p className="govuk-body-s">
            <a className="govuk-link" href={href}>
              The list behind it, as data
            </a>
          </p>
        )}
      </div>
    </details>
  );
}
