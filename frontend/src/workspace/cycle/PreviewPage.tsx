import { useQuery } from "@tanstack/react-query";
import { previewQuery } from "../../api/cycles";
import type { CyclePreview } from "../../api/types";
import { addresses } from "../../app/addresses";
import { Loaded } from "../../app/Loaded";
import { Page } from "../../app/Page";
import { usePlanRef } from "../../app/usePlanRef";
import { ukDate } from "../../design/dates";
import { counted } from "../../design/numbers";
import { RatingTag } from "../../design/RatingTag";
import { DataTable } from "../../design/Table";
import { runners } from "../shared/access";
import { workspace } from "../shared/addresses";
import { SignedIn } from "../shared/SignedIn";
import "./cycle.scss";

type Row = CyclePreview["roles"][number];
type Hole = CyclePreview["holes"][number];

/** What the public would see if the updates of a cycle were published today. */
export default function PreviewPage({ cycleRef }: { cycleRef: string }) {
  const plan = usePlanRef();
  return (
    <Page
      title="If we published today"
      caption={`Reporting cycle ${cycleRef}`}
      crumbs={[
        { text: "Reporting cycles", href: workspace.cycles(plan) },
        { text: cycleRef, href: workspace.board(plan, cycleRef) },
      ]}
    >
      <SignedIn roles={runners}>{() => <Preview plan={plan} cycleRef={cycleRef} />}</SignedIn>
    </Page>
  );
}

function Preview({ plan, cycleRef }: { plan: string; cycleRef: string }) {
  const preview = useQuery(previewQuery(plan, cycleRef));
  return (
    <Loaded query={preview} what="the preview">
      {(shown) => (
        <>
          <p className="govuk-body dr-prose">
            The public sees ratings as at {ukDate(shown.shownAsAt)}. The other two columns are
            worked out for today, {ukDate(shown.today)}: a rating can differ because of an update,
            and also because time has passed.
          </p>
          <Ratings preview={shown} />
          <Holes plan={plan} holes={shown.holes} />
        </>
      )}
    </Loaded>
  );
}

function Ratings({ preview: { plan, roles } }: { preview: CyclePreview }) {
  return (
    <DataTable
      caption="Ratings of the plan and its roles"
      stack
      rows={[{ ...plan, name: "The whole plan" }, ...roles]}
      rowKey={({ code }) => code ?? "plan"}
      columns={[
        { key: "name", header: "Role", cell: ({ name }) => name },
        { key: "now", header: "As shown now", cell: (row) => <Rated row={row} when="now" /> },
        {
          key: "acknowledged",
          header: "With acknowledged updates",
          cell: (row) => <Rated row={row} when="acknowledged" />,
        },
        {
          key: "submitted",
          header: "And with those handed in",
          cell: (row) => <Rated row={row} when="submitted" />,
        },
      ]}
    />
  );
}

function Rated({ row, when }: { row: Row; when: "now" | "acknowledged" | "submitted" }) {
  const { rating, explanation } = row[when];
  const changed = when !== "now" && rating !== row.now.rating;
  return (
    <div className="dr-rated">
      <RatingTag look={rating} size="small" />
      {changed && <strong className="dr-rated__changed">Changes</strong>}
      <p className="govuk-body-s">{explanation}</p>
    </div>
  );
}

function Holes({ plan, holes }: { plan: string; holes: readonly Hole[] }) {
  const open = holes.filter(
    ({ acknowledged, submitted }) => acknowledged.length + submitted.length > 0,
  );
  return (
    <section aria-labelledby="holes">
      <h2 className="govuk-heading-l" id="holes">
        What would still be missing
      </h2>
      {open.length === 0 ? (
        <p className="govuk-body">Nothing: every action has an update of this cycle.</p>
      ) : (
        <>
          <p className="govuk-body">Actions that would be without an update of this cycle.</p>
          <DataTable
            caption="Actions without an update, by service"
            captionHidden
            stack
            rows={open}
            rowKey={({ code }) => code ?? ""}
            columns={[
              { key: "service", header: "Service", cell: ({ name }) => name },
              {
                key: "acknowledged",
                header: "With acknowledged updates",
                cell: ({ acknowledged }) => <Refs plan={plan} refs={acknowledged} />,
              },
              {
                key: "submitted",
                header: "And with those handed in",
                cell: ({ submitted }) => <Refs plan={plan} refs={submitted} />,
              },
            ]}
          />
        </>
      )}
    </section>
  );
}

function Refs({ plan, refs }: { plan: string; refs: readonly string[] }) {
  if (refs.length === 0) return <>None</>;
  return (
    <>
      <strong>{counted(refs.length, "action")}</strong>:{" "}
      {refs.map((ref, index) => (
        <span key={ref}>
          {index > 0 && ", "}
          <a className="govuk-link dr-ref" href={addresses.action(plan, ref)}>
            {ref}
          </a>
        </span>
      ))}
    </>
  );
}
