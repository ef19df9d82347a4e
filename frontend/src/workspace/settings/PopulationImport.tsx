import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { ApiError } from "../../api/errors";
import { importPopulations, type ReferenceReport } from "../../api/populations";
import { announce } from "../../design/announce";
import { counted, ukNumber } from "../../design/numbers";
import { DataTable } from "../../design/Table";
import { FileField } from "../import/FileField";
import { ErrorSummary } from "../shared/ErrorSummary";
import { Failure } from "../shared/Failure";
import { TextInput } from "../shared/inputs";
import { useKeyOfContent } from "../shared/useKeyOfContent";
import { rowFaults } from "./populationFaults";

const fileId = "population-file";

interface Sending {
  dryRun: boolean;
  chosen: File;
  edition: string;
  geography: string;
}

/** A file of populations: first what it says, then, once that was seen, bringing it in. */
export function PopulationImport() {
  const [file, setFile] = useState<File>();
  const [edition, setEdition] = useState("");
  const [geography, setGeography] = useState("");
  const [attempt, setAttempt] = useState(0);
  const [missing, setMissing] = useState(false);
  const client = useQueryClient();
  const keyOf = useKeyOfContent();
  const run = useMutation({
    // What is sent comes with the call: a function made at the last change may not be the one that is called yet.
    mutationFn: async ({ dryRun, chosen, ...named }: Sending) => {
      const text = await chosen.text();
      const json = chosen.name.toLowerCase().endsWith(".json");
      const sent = { text, json, ...named };
      return importPopulations(sent, dryRun, keyOf({ ...sent, dryRun }));
    },
    onSuccess: async ({ dryRun, added }) => {
      if (dryRun) return;
      announce(`${counted(added.length, "population")} brought in`);
      await client.invalidateQueries({ queryKey: ["reference-populations"] });
    },
  });
  const changed =
    <T,>(set: (value: T) => void) =>
    (value: T) => {
      set(value);
      setMissing(false);
      // What was found of something else would mislead.
      run.reset();
    };
  const send = (dryRun: boolean) => {
    setMissing(!file);
    if (!file) return setAttempt(attempt + 1);
    run.mutate({ dryRun, chosen: file, edition: edition.trim(), geography: geography.trim() });
  };
  return (
    <section aria-labelledby="bring-in">
      <h2 className="govuk-heading-l" id="bring-in">
        Bring populations in
      </h2>
      <ErrorSummary
        attempt={attempt}
        errors={missing ? [{ message: "Choose a file", fieldId: fileId }] : []}
      />
      <form
        className="dr-prose"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send(true);
        }}
      >
        <FileField
          id={fileId}
          label="File"
          hint="CSV with the columns topic, category, count, base, base_population and source, one row for each category; or JSON"
          single
          error={missing ? "Choose a file" : undefined}
          onChoose={changed(([chosen]: readonly File[]) => setFile(chosen))}
        />
        <TextInput
          id="population-edition"
          label="Edition (optional)"
          hint="Such as Census 2021, where the file has no column of that name"
          error={undefined}
          value={edition}
          onInput={changed(setEdition)}
          maxLength={100}
        />
        <TextInput
          id="population-geography"
          label="Area (optional)"
          hint="Such as Maidstone (E07000110), where the file has no column called geography"
          error={undefined}
          value={geography}
          onInput={changed(setGeography)}
          maxLength={200}
        />
        <button
          type="submit"
          className="govuk-button govuk-button--secondary"
          aria-disabled={run.isPending}
        >
          See what it says
        </button>
      </form>
      {run.error && <Refused error={run.error} />}
      {run.data && (
        <Understood report={run.data} busy={run.isPending} bringIn={() => send(false)} />
      )}
    </section>
  );
}

interface UnderstoodProps {
  report: ReferenceReport;
  busy: boolean;
  bringIn: () => void;
}

function Understood({ report, busy, bringIn }: UnderstoodProps) {
  const { dryRun, added, topics } = report;
  return (
    <>
      <Found key={String(dryRun)}>{verdict(report)}</Found>
      <DataTable
        caption="What the file says"
        stack
        rows={topics}
        rowKey={({ ref }) => ref}
        columns={[
          { key: "topic", header: "Topic", cell: ({ topic }) => topic },
          { key: "who", header: "Whom it counts", cell: ({ populationGroup }) => populationGroup },
          { key: "base", header: "People", numeric: true, cell: ({ base }) => ukNumber(base) },
          {
            key: "categories",
            header: "Categories",
            numeric: true,
            cell: ({ categories }) => categories,
          },
          {
            key: "state",
            header: "State",
            cell: ({ ref }) =>
              added.includes(ref) ? (dryRun ? "New" : "Brought in") : "Here already",
          },
        ]}
      />
      {dryRun && added.length > 0 && (
        <button type="button" className="govuk-button" aria-disabled={busy} onClick={bringIn}>
          Bring {added.length === 1 ? "it" : "them"} in
        </button>
      )}
    </>
  );
}

function verdict({ dryRun, added }: ReferenceReport): string {
  if (added.length === 0) return "Everything in this file is here already";
  return dryRun
    ? `${counted(added.length, "population")} would be brought in`
    : `${counted(added.length, "population")} brought in`;
}

/** Everything that is wrong, each with its row; without any row the service says it in a sentence. */
function Refused({ error }: { error: Error }) {
  const faults = rowFaults(error instanceof ApiError ? (error.problem.errors ?? []) : []);
  if (faults.length === 0) return <Failure title="The file was not read" error={error} />;
  return (
    <>
      <Found>Nothing was brought in: {counted(faults.length, "thing")} to put right</Found>
      <DataTable
        caption="What is wrong with the file"
        stack
        rows={faults}
        rowKey={({ place, message }) => `${place} ${message}`}
        columns={[
          { key: "place", header: "Place", cell: ({ place }) => place },
          { key: "message", header: "What is the matter", cell: ({ message }) => message },
        ]}
      />
    </>
  );
}

/** A heading that takes the focus when it appears. */
function Found({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h3 className="govuk-heading-m" ref={heading} tabIndex={-1}>
      {children}
    </h3>
  );
}
