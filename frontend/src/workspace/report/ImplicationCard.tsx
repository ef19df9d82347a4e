import { useMemo, useState } from "react";
import { ApiError } from "../../api/errors";
import type { ReportImplication } from "../../api/reports";
import { UkDate } from "../../design/UkDate";
import { Mark } from "../cycle/Mark";
import { Comparison } from "../shared/Comparison";
import { TextArea } from "../shared/inputs";
import { useDraft } from "../shared/useDraft";
import { useDesk, useFollow, useOnDesk } from "./desk";
import { PartFailure } from "./PartFailure";
import { implicationDraft, tagged } from "./reportDrafts";
import { Signatures } from "./Signatures";
import { SignOff } from "./SignOff";
import { signatureLook } from "./words";

/** The id of the field in which the implications of an issue are written. */
export const implicationField = (key: string) => `implication-${key}`;

/** One row of the table of implications: what it comes to, who wrote it, and who signed. */
export function ImplicationCard({ row }: { row: ReportImplication }) {
  const { report, refresh } = useDesk();
  const [kind] = useState(() => implicationDraft(report));
  const loaded = useMemo(() => tagged(row), [row]);
  const { draft, state } = useDraft(kind, loaded);
  const { form, saved, saving } = state;
  const { key, issue, post, writtenBy, writtenOn, abilities } = row;
  useOnDesk(issue, draft);
  useFollow(draft, saved, loaded);
  const settle = async () => {
    if (await draft.save()) return draft.state().saved.etag;
    throw new ApiError(409, { detail: "What you wrote is not saved yet. Put that right first." });
  };
  if (saving.kind === "conflict") {
    const { theirs } = saving;
    return (
      <Comparison
        what={`the implications of ${issue}`}
        differences={() => [
          {
            name: "text",
            label: issue,
            mine: form.text,
            theirs: theirs.body.text ?? "",
            likely: "mine",
          },
        ]}
        open={theirs.body.abilities.includes("EDIT")}
        closed="It is signed now and cannot be changed here any more. What you wrote is shown below, so that you can copy it."
        show="Show it as it is now"
        keep={({ text }) => draft.replace(theirs, text === "mine" ? form : undefined)}
      />
    );
  }
  return (
    <>
      <h3 className="govuk-heading-s">{issue}</h3>
      {post && <p className="govuk-body-s dr-muted">For: {post}</p>}
      <PartFailure name={issue} saving={saving} retry={() => void draft.save()} />
      {abilities.includes("EDIT") ? (
        <TextArea
          id={implicationField(key)}
          label={`Implications: ${issue}`}
          small
          rows={3}
          value={form.text}
          maxLength={10000}
          onInput={(text) => draft.change({ text })}
        />
      ) : (
        <p className="govuk-body dr-text" id={implicationField(key)} tabIndex={-1}>
          {row.text ?? "Nothing is written yet."}
        </p>
      )}
      <p className="govuk-body-s">
        <Mark look={signatureLook(row)} of={issue} />{" "}
        {writtenBy && writtenOn && (
          <>
            Written by {writtenBy}, <UkDate iso={writtenOn} />.
          </>
        )}
      </p>
      <Signatures row={row} />
      <SignOff report={report} row={row} settle={settle} done={refresh} />
    </>
  );
}
