import type { RulesPreview } from "../../api/settings";
import { addresses } from "../../app/addresses";
import { ukDate } from "../../design/dates";
import { counted } from "../../design/numbers";
import { RatingTag } from "../../design/RatingTag";
import { ratingStyles } from "../../design/ratings";
import { DataTable } from "../../design/Table";
import { barParts } from "../../public/counts";
import "./settings.scss";

type Row = RulesPreview["roles"][number];
type Rated = Row["now"];
type Changed = RulesPreview["changed"][number];

/** The ratings of today beside those that the rules in the form would give. */
export function RulesOutlook({ plan, preview }: { plan: string; preview: RulesPreview }) {
  const { asAt, changed, roles } = preview;
  return (
    <section aria-labelledby="outlook">
      <h2 className="govuk-heading-l" id="outlook">
        What would change
      </h2>
      <p className="govuk-body dr-prose">
        Both columns rate the same facts as at {ukDate(asAt)}. {sentence(changed.length)}
      </p>
      <DataTable
        caption="Ratings of the plan and its roles"
        stack
        rows={[{ ...preview.plan, name: "The whole plan" }, ...roles]}
        rowKey={({ code }) => code ?? "plan"}
        columns={[
          { key: "name", header: "Role", cell: ({ name }) => name },
          { key: "now", header: "Today", cell: ({ now }) => <RatedCell rated={now} /> },
          {
            key: "proposed",
            header: "With this change",
            cell: ({ now, proposed }) => (
              <RatedCell rated={proposed} changes={now.rating !== proposed.rating} />
            ),
          },
        ]}
      />
      {changed.length > 0 && <ChangedActions plan={plan} changed={changed} />}
    </section>
  );
}

function sentence(actions: number): string {
  return actions === 0
    ? "No action would be shown otherwise."
    : `${counted(actions, "action")} would be shown otherwise.`;
}

function RatedCell({ rated, changes }: { rated: Rated; changes?: boolean }) {
  const counts = barParts(rated.counts)
    .filter(({ count }) => count > 0)
    .map(({ look, count }) => `${count} ${ratingStyles[look].word.toLowerCase()}`);
  return (
    <div className="dr-outlook">
      <RatingTag look={rated.rating} size="small" />
      {changes && <strong className="dr-outlook__changes">Changes</strong>}
      <p className="govuk-body-s">{rated.explanation}</p>
      <p className="govuk-body-s">{counts.join(", ")}</p>
    </div>
  );
}

function ChangedActions({ plan, changed }: { plan: string; changed: readonly Changed[] }) {
  return (
    <DataTable
      caption="Actions that would be shown otherwise"
      stack
      rows={changed}
      rowKey={({ ref }) => ref}
      columns={[
        {
          key: "action",
          header: "Action",
          cell: ({ ref, wording }) => (
            <>
              <a className="govuk-link dr-ref" href={addresses.action(plan, ref)}>
                {ref}
              </a>{" "}
              {wording}
            </>
          ),
        },
        { key: "now", header: "Today", cell: ({ now }) => <RuledCell ruled={now} /> },
        {
          key: "proposed",
          header: "With this change",
          cell: ({ proposed }) => <RuledCell ruled={proposed} />,
        },
      ]}
    />
  );
}

function RuledCell({ ruled }: { ruled: Changed["now"] }) {
  return (
    <div className="dr-outlook">
      <RatingTag look={ruled.band} size="small" />
      <p className="govuk-body-s">
        {ruled.explanation} (rule {ruled.rule})
      </p>
    </div>
  );
}
