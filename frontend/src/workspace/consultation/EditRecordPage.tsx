import { useQuery, useQueryClient } from "@tanstack/react-query";
import { navigate } from "wouter-preact/use-browser-location";
import type { Tagged } from "../../api/client";
import { changeConsultation, openedRecordQuery } from "../../api/consultationRecords";
import { plansQuery } from "../../api/plans";
import type { ConsultationRecord } from "../../api/types";
import { Loaded } from "../../app/Loaded";
import { announce } from "../../design/announce";
import { Notice } from "../../design/Notice";
import { SpecForm } from "../plan/SpecForm";
import type { Fields } from "../plan/specForm";
import { TheirFields } from "../plan/TheirFields";
import { useEditing } from "../plan/useEditing";
import { workspace } from "../shared/addresses";
import { RecordFrame } from "./RecordFrame";
import { recordReasonSpec, recordSpecs, sentFields, shownFields } from "./recordSpecs";
import { useServices } from "./useServices";

/** Changes what is said of a consultation. */
export function EditRecordPage({ recordRef }: { recordRef: string }) {
  return (
    <RecordFrame title={`Change consultation ${recordRef}`} recordRef={recordRef}>
      <Opening recordRef={recordRef} />
    </RecordFrame>
  );
}

function Opening({ recordRef }: { recordRef: string }) {
  const record = useQuery(openedRecordQuery(recordRef));
  const plans = useQuery(plansQuery);
  return (
    <Loaded query={record} what="the consultation">
      {(opened) =>
        opened.body.abilities.includes("EDIT") ? (
          <Loaded query={plans} what="the form">
            {({ items }) => <Editor opened={opened} plans={items} />}
          </Loaded>
        ) : (
          <Notice title="You cannot change this consultation">
            <p className="govuk-body">Its service and the equalities officer keep it.</p>
          </Notice>
        )
      }
    </Loaded>
  );
}

interface EditorProps {
  opened: Tagged<ConsultationRecord>;
  plans: Parameters<typeof recordSpecs>[1];
}

const fieldsOf = ({ fields }: ConsultationRecord) => shownFields(fields as Fields);

function Editor({ opened, plans }: EditorProps) {
  const client = useQueryClient();
  const { ref, status } = opened.body;
  const specs = recordSpecs(useServices(), plans);
  const { seen, clash, save, startFromTheirs } = useEditing({
    specs,
    opened,
    fieldsOf,
    change: (etag, patch) => changeConsultation(ref, etag, sentFields(patch)),
    done: async () => {
      await client.invalidateQueries({ queryKey: ["consultation-records"] });
      await client.invalidateQueries({ queryKey: ["consultations"] });
      announce(`Consultation ${ref} is changed`);
      navigate(workspace.consultation(ref));
    },
  });
  return (
    <>
      {clash && (
        <TheirFields
          what="this consultation"
          specs={specs}
          sources={{}}
          seen={fieldsOf(seen.body)}
          theirs={fieldsOf(clash.theirs.body)}
          mine={clash.mine}
          startFromTheirs={startFromTheirs}
        />
      )}
      <SpecForm
        key={seen.etag}
        specs={status === "PUBLIC" ? [...specs, recordReasonSpec] : specs}
        fields={fieldsOf(seen.body)}
        sources={{}}
        button="Save"
        save={save}
      />
    </>
  );
}
