import { useQuery, useQueryClient } from "@tanstack/react-query";
import { navigate } from "wouter-preact/use-browser-location";
import { createConsultation } from "../../api/consultationRecords";
import { plansQuery } from "../../api/plans";
import type { NewConsultation } from "../../api/types";
import { Loaded } from "../../app/Loaded";
import { announce } from "../../design/announce";
import { SpecForm } from "../plan/SpecForm";
import type { Fields } from "../plan/specForm";
import { workspace } from "../shared/addresses";
import { useKeyOfContent } from "../shared/useKeyOfContent";
import { RecordFrame } from "./RecordFrame";
import { recordRefSpec, recordSpecs, sentFields } from "./recordSpecs";
import { useServices } from "./useServices";

/** Begins a draft of a consultation. */
export function NewRecordPage() {
  const plans = useQuery(plansQuery);
  return (
    <RecordFrame title="Record a consultation">
      <p className="govuk-body dr-prose">
        It begins as a draft that only its service and the equalities officer see. Fill in what is
        known; everything else can wait.
      </p>
      <Loaded query={plans} what="the form">
        {({ items }) => <Form plans={items} />}
      </Loaded>
    </RecordFrame>
  );
}

function Form({ plans }: { plans: Parameters<typeof recordSpecs>[1] }) {
  const client = useQueryClient();
  const keyOf = useKeyOfContent();
  const specs = [recordRefSpec, ...recordSpecs(useServices(), plans)];
  const save = async (fields: Fields) => {
    const consultation = sentFields(fields) as NewConsultation;
    const { body } = await createConsultation(consultation, keyOf(consultation));
    await client.invalidateQueries({ queryKey: ["consultation-records"] });
    announce(`Consultation ${body.ref} is a draft`);
    navigate(workspace.consultation(body.ref));
  };
  return <SpecForm specs={specs} fields={{}} sources={{}} button="Save as a draft" save={save} />;
}
