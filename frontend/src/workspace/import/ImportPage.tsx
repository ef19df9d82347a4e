import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { type ImportChoices, importFiles } from "../../api/imports";
import { Page } from "../../app/Page";
import { importers } from "../shared/access";
import { ErrorSummary } from "../shared/ErrorSummary";
import { Failure } from "../shared/Failure";
import { SignedIn } from "../shared/SignedIn";
import { useKeyOfContent } from "../shared/useKeyOfContent";
import { FileField } from "./FileField";
import { Report } from "./Report";

/** Brings plans and rows in as files: first a dry run that says everything, then the import. */
export default function ImportPage() {
  return (
    <Page title="Import">
      <SignedIn roles={importers}>{() => <ImportForm />}</SignedIn>
    </Page>
  );
}

const fileId = "import-files";

function ImportForm() {
  const [files, setFiles] = useState<readonly File[]>([]);
  const [keepDates, setKeepDates] = useState(false);
  const [missing, setMissing] = useState<readonly { message: string; fieldId: string }[]>([]);
  const [attempt, setAttempt] = useState(0);
  const client = useQueryClient();
  const keyOf = useKeyOfContent();
  const run = useMutation({
    mutationFn: (choices: ImportChoices) =>
      importFiles(files, choices, keyOf(naming(files, choices))),
    onSuccess: async ({ dryRun }) => {
      if (!dryRun) await client.invalidateQueries();
    },
  });
  const ask = (dryRun: boolean) => run.mutate({ dryRun, keepUnreadableDates: keepDates });
  const check = () => {
    const nothing = files.length === 0;
    setAttempt((before) => before + 1);
    setMissing(nothing ? [{ message: "Choose a file", fieldId: fileId }] : []);
    if (nothing) setAttempt(attempt + 1);
    else ask(true);
  };
  return (
    <>
      <ErrorSummary errors={missing} attempt={attempt} />
      <p className="govuk-body dr-prose">
        Plans come as one JSON document each; rows of actions, updates and readings come as CSV.
        Nothing is imported before you have seen what an import would do, and then it is all of it
        or nothing.
      </p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          check();
        }}
      >
        <FileField
          id={fileId}
          error={missing[0]?.message}
          onChoose={(chosen) => {
            setFiles(chosen);
            setMissing([]);
            run.reset();
          }}
        />
        <div className="govuk-form-group">
          <div className="govuk-checkboxes govuk-checkboxes--small">
            <div className="govuk-checkboxes__item">
              <input
                className="govuk-checkboxes__input"
                id="import-keep-dates"
                type="checkbox"
                checked={keepDates}
                onChange={(event) => {
                  setKeepDates(event.currentTarget.checked);
                  run.reset();
                }}
              />
              <label className="govuk-label govuk-checkboxes__label" htmlFor="import-keep-dates">
                Keep due dates that cannot be read as texts, without a date
              </label>
            </div>
          </div>
        </div>
        <button
          className="govuk-button govuk-button--secondary"
          type="submit"
          disabled={run.isPending}
        >
          Check the files
        </button>
      </form>
      <p className="govuk-body" role="status">
        {run.isPending ? "The files are being read" : ""}
      </p>
      {run.error && (
        <Failure
          title="Nothing was imported"
          error={run.error}
          retry={() => run.variables && run.mutate(run.variables)}
        />
      )}
      {run.data && <Report report={run.data} busy={run.isPending} onImport={() => ask(false)} />}
    </>
  );
}

/** What tells one import from another: the same files, taken again, are the same import. */
function naming(files: readonly File[], choices: ImportChoices) {
  return [choices, files.map(({ name, size, lastModified }) => [name, size, lastModified])];
}
