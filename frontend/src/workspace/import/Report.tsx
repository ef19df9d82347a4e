import { useEffect, useRef } from "react";
import type { ImportProblem, ImportReport } from "../../api/types";
import { counted } from "../../design/numbers";
import { type Column, DataTable } from "../../design/Table";
import { place, verdict } from "./words";

interface ReportProps {
  report: ImportReport;
  busy: boolean;
  onImport: () => void;
}

/** What an import has found and done, or would do; takes the focus when it appears. */
export function Report({ report, busy, onImport }: ReportProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each report is announced, not each heading.
  useEffect(() => heading.current?.focus(), [report]);
  const { dryRun, outcome, problems, problemsLeftOut, tallies } = report;
  return (
    <section aria-labelledby="import-report">
      <h2 className="govuk-heading-m" id="import-report" ref={heading} tabIndex={-1}>
        {verdict(report)}
      </h2>
      {tallies.length > 0 && (
        <DataTable
          caption={dryRun ? "What would be written" : "What was written"}
          columns={tallyColumns}
          rows={tallies}
          rowKey={({ kind }) => kind}
        />
      )}
      {problems.length > 0 && (
        <DataTable
          caption="What was found"
          columns={problemColumns}
          rows={problems}
          rowKey={(problem) => `${place(problem)} ${problem.code} ${problem.message}`}
          stack
        />
      )}
      {problemsLeftOut > 0 && (
        <p className="govuk-body">And {counted(problemsLeftOut, "problem")} more.</p>
      )}
      {dryRun && outcome === "APPLIED" && (
        <button className="govuk-button" type="button" disabled={busy} onClick={onImport}>
          Import now
        </button>
      )}
    </section>
  );
}

type Tally = ImportReport["tallies"][number];

const tallyColumns: readonly Column<Tally>[] = [
  { key: "kind", header: "What", cell: ({ kind }) => kind },
  { key: "created", header: "New", cell: ({ created }) => created, numeric: true },
  { key: "changed", header: "Changed", cell: ({ changed }) => changed, numeric: true },
  { key: "removed", header: "Removed", cell: ({ removed }) => removed, numeric: true },
  { key: "unchanged", header: "As it was", cell: ({ unchanged }) => unchanged, numeric: true },
];

const problemColumns: readonly Column<ImportProblem>[] = [
  { key: "place", header: "Place", cell: place },
  {
    key: "severity",
    header: "Kind",
    cell: ({ severity }) => (severity === "ERROR" ? "Must be mended" : "Worth a look"),
  },
  { key: "message", header: "What is the matter", cell: ({ message }) => message },
];
