import type { Tagged } from "../../../api/client";
import type { ReferencePopulation } from "../../../api/populations";
import type { TrueFigures } from "../../../api/trueFigures";
import { messagesAt, summarised } from "../../plan/faults";
import { ErrorSummary } from "../../shared/ErrorSummary";
import { SomebodyChanged } from "../../shared/SomebodyChanged";
import { PastePanel } from "./PastePanel";
import { PreviewPane } from "./PreviewPane";
import { Publishing } from "./Publishing";
import { withPasted } from "./profileForm";
import { TableFields } from "./TableFields";
import { TrueTables } from "./TrueTables";
import { type ClashRow, type Editing, useProfileEditing, type Version } from "./useProfileEditing";
import "./profile.scss";

interface ProfileEditorProps {
  recordRef: string;
  opened: Tagged<TrueFigures>;
  populations: readonly ReferencePopulation[];
}

/** The form of a profile with the rows that are pasted into it, and what comes of it beside. */
export function ProfileEditor({ recordRef, opened, populations }: ProfileEditorProps) {
  const editing = useProfileEditing(recordRef, opened);
  const { form, setForm, seen, changed } = editing;
  const { abilities } = seen.body;
  return (
    <>
      <Clash editing={editing} />
      {abilities.includes("EDIT") && (
        <>
          <PastePanel put={(tables) => setForm((now) => withPasted(now, tables, populations))} />
          <Tables editing={editing} populations={populations} />
        </>
      )}
      <PreviewPane recordRef={recordRef} form={form} mayRelease={abilities.includes("RELEASE")} />
      <Publishing recordRef={recordRef} opened={seen} changed={changed} />
      <TrueTables figures={seen.body} />
    </>
  );
}

/** What somebody else saved meanwhile, beside what was seen and what stands in the form. */
function Clash({ editing: { clash, startFromTheirs } }: { editing: Editing }) {
  if (!clash) return null;
  return (
    <SomebodyChanged<Version, ClashRow>
      what="these figures"
      rows={clash.rows}
      rowKey={({ name }) => name}
      label={({ name }) => name}
      text={(row, version) => row[version]}
      seen="seen"
      theirs="theirs"
      mine="mine"
      startFromTheirs={startFromTheirs}
    />
  );
}

interface TablesProps {
  editing: Editing;
  populations: readonly ReferencePopulation[];
}

/** The control that a pointer leads to; a group of the population stands with the one compared with it. */
const place = (pointer: string) => pointer.split("/").slice(0, 6).join("/");

function Tables({ editing, populations }: TablesProps) {
  const { form, setForm, faults, attempt, saving, save } = editing;
  const errors = messagesAt(place, faults);
  return (
    <form
      className="dr-plan-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h2 className="govuk-heading-l">The figures</h2>
      <ErrorSummary errors={summarised(place, faults)} attempt={attempt} />
      {form.length === 0 && <p className="govuk-body">There are none yet. Paste them above.</p>}
      {form.map((table, index) => (
        <TableFields
          key={table.characteristic}
          at={`/tables/${index}`}
          table={table}
          populations={populations}
          errors={errors}
          change={(next) =>
            setForm((now) =>
              now.map((one) => (one.characteristic === table.characteristic ? next : one)),
            )
          }
          remove={() =>
            setForm((now) =>
              now.filter(({ characteristic }) => characteristic !== table.characteristic),
            )
          }
        />
      ))}
      <button type="submit" className="govuk-button" aria-disabled={saving}>
        {saving ? "Saving…" : "Save the figures"}
      </button>
    </form>
  );
}
