import type { Tagged } from "../../api/client";
import type { ConsultationRecord, NewExtension } from "../../api/types";
import { openText } from "../../public/consultations/consultationWords";
import { SpecForm } from "../plan/SpecForm";
import type { FieldSpec } from "../plan/specPieces";
import { partDate, sentFields } from "./recordSpecs";
import { StepPage } from "./StepPage";
import { useRecordStep } from "./useRecordStep";

/** Moves the closing day of a public consultation, with a reason that everybody reads. */
export default function ExtendPage({ recordRef }: { recordRef: string }) {
  return (
    <StepPage title={`Move the closing day of ${recordRef}`} recordRef={recordRef} ability="EXTEND">
      {(opened) => <Form opened={opened} />}
    </StepPage>
  );
}

const specs: readonly FieldSpec[] = [
  { ...partDate("closes", "New closing day"), required: true },
  {
    name: "reason",
    label: "Why is it moved?",
    input: "area",
    required: true,
    hint: "Everybody reads it beside the day that it was moved from",
  },
];

function Form({ opened }: { opened: Tagged<ConsultationRecord> }) {
  const take = useRecordStep(opened, "The closing day is moved");
  return (
    <>
      <p className="govuk-body">{openText(opened.body.consultation)}.</p>
      <SpecForm
        specs={specs}
        fields={{}}
        sources={{}}
        button="Move the closing day"
        save={(fields) => take({ to: "extension", body: sentFields(fields) as NewExtension })}
      />
    </>
  );
}
