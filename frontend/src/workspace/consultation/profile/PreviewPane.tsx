import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import {
  type ProfilePreview,
  profilePreviewQuery,
  type SuppressedFigure,
} from "../../../api/trueFigures";
import { DataTable } from "../../../design/Table";
import { characteristics } from "../../../public/heard/heardWords";
import { ProfileTables } from "../../../public/heard/ProfileTables";
import { faultsOf } from "../../plan/faults";
import { fieldsOf, type ProfileForm, unread } from "./profileForm";
import { ReleaseDialog } from "./ReleaseDialog";

interface PreviewPaneProps {
  recordRef: string;
  form: ProfileForm;
  mayRelease: boolean;
}

/** Milliseconds of rest before the service is asked: not at every key. */
const rest = 400;

/** What the public will see of the figures in the form, saved or not. */
export function PreviewPane({ recordRef, form, mayRelease }: PreviewPaneProps) {
  const settled = useSettled(form);
  const readable = settled.length > 0 && unread(settled).length === 0;
  const preview = useQuery({
    ...profilePreviewQuery(recordRef, fieldsOf(settled)),
    enabled: readable,
    retry: false,
  });
  return (
    <section aria-labelledby="preview">
      <h2 className="govuk-heading-l" id="preview">
        What the public will see
      </h2>
      {!readable && (
        <p className="govuk-body">
          {settled.length === 0
            ? "It shows here as soon as there are figures."
            : "It shows here as soon as every figure above can be read."}
        </p>
      )}
      {readable && preview.error && (
        <ul className="govuk-list govuk-list--bullet dr-prose">
          {faultsOf(preview.error).map(({ pointer, message }) => (
            <li key={pointer + message}>{message}</li>
          ))}
        </ul>
      )}
      {readable && !preview.error && preview.data && (
        <div aria-busy={preview.isFetching}>
          <Told recordRef={recordRef} preview={preview.data} mayRelease={mayRelease} />
        </div>
      )}
    </section>
  );
}

function useSettled(form: ProfileForm): ProfileForm {
  const [settled, setSettled] = useState(form);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(form), rest);
    return () => clearTimeout(timer);
  }, [form]);
  return settled;
}

interface ToldProps {
  recordRef: string;
  preview: ProfilePreview;
  mayRelease: boolean;
}

function Told({ recordRef, preview: { rules, tables, suppressed }, mayRelease }: ToldProps) {
  return (
    <>
      <p className="govuk-body dr-prose">
        Numbers below {rules.threshold} are not shown, and whatever would give them away; others are
        rounded to the nearest {rules.rounding}.
      </p>
      {suppressed.length > 0 && (
        <DataTable
          caption="Not shown, and why: for you alone"
          stack
          rows={suppressed}
          rowKey={({ characteristic, category }) => `${characteristic} ${category ?? ""}`}
          columns={[
            { key: "figure", header: "Figure", cell: nameOf },
            { key: "why", header: "Why", cell: ({ why }) => reasons[why] },
            {
              key: "release",
              header: "Release",
              cell: (figure) =>
                mayRelease && figure.why === "SUPPRESSED_BEFORE" ? (
                  <ReleaseDialog recordRef={recordRef} figure={figure} name={nameOf(figure)} />
                ) : (
                  "–"
                ),
            },
          ]}
        />
      )}
      <ProfileTables tables={tables} threshold={rules.threshold} />
    </>
  );
}

const nameOf = ({ characteristic, category }: SuppressedFigure) =>
  `${characteristics[characteristic]}: ${category ?? "how many answered"}`;

const reasons: Readonly<Record<SuppressedFigure["why"], string>> = {
  BELOW_THRESHOLD: "The number is too small",
  ALL_OF_THEM: "It is everybody who answered",
  SUPPRESSED_BEFORE: "It was not shown in an earlier publication, and has not been released",
  PROTECTS_ANOTHER: "It would give a small number away by subtraction",
};
