import type { components } from "../../api/schema";
import { Details } from "../../design/Details";
import { counted } from "../../design/numbers";
import { DataTable } from "../../design/Table";

type Figure = components["schemas"]["ReportFigure"];

/** Every figure of the report that is bound to the record, with what was counted. */
export function FigureTable({ figures }: { figures: readonly Figure[] }) {
  return (
    <section aria-labelledby="figures">
      <h2 className="govuk-heading-l" id="figures">
        Figures in this report
      </h2>
      <p className="govuk-body">They were taken from the record and frozen with the report.</p>
      <DataTable
        caption="Figures in this report"
        captionHidden
        stack
        rows={figures}
        rowKey={(figure) => figure.expression}
        columns={[
          { key: "label", header: "Figure", cell: (figure) => figure.label },
          { key: "text", header: "As printed", cell: (figure) => figure.text },
          { key: "basis", header: "Counted from", cell: (figure) => figure.basis },
          { key: "list", header: "List", cell: (figure) => <List figure={figure} /> },
        ]}
      />
    </section>
  );
}

function List({ figure }: { figure: Figure }) {
  if (figure.list.length === 0) return <>No list: the figure is the paper’s own</>;
  return (
    <Details summary={`${counted(figure.list.length, "entry", "entries")}: ${figure.label}`}>
      <ul className="govuk-list govuk-list--bullet">
        {figure.list.map(({ ref, title }) => (
          <li key={ref}>
            {title} ({ref})
          </li>
        ))}
      </ul>
    </Details>
  );
}
