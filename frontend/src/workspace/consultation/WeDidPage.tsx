import type { Tagged } from "../../api/client";
import type { ConsultationRecord, WeDidText } from "../../api/types";
import { SpecForm } from "../plan/SpecForm";
import type { FieldSpec } from "../plan/specPieces";
import { StepPage } from "./StepPage";
import { useRecordStep } from "./useRecordStep";

/** Says what came of a consultation. */
export default function WeDidPage({ recordRef }: { recordRef: string }) {
  return (
    <StepPage title={`Say what we did after ${recordRef}`} recordRef={recordRef} ability="SAY">
      {(opened) => <Form opened={opened} />}
    </StepPage>
  );
}

const specs: readonly FieldSpec[] = [
  { name: "youSaid", label: "You said (optional)", input: "area" },
  {
    name: "weDid",
    label: "We did",
    input: "area",
    required: true,
    hint: "What changed because of what people said, and what did not, and why",
  },
];

function Form({ opened }: { opened: Tagged<ConsultationRecord> }) {
  const take = useRecordStep(opened, "What we did is said");
  const { weAsked, youSaid, weDid } = opened.body.consultation.feedback;
  return (
    <>
      {weAsked && (
        <p className="govuk-body dr-prose">
          <strong>We asked:</strong> {weAsked}
        </p>
      )}
      <SpecForm
        specs={specs}
        fields={{ youSaid, weDid }}
        sources={{}}
        button="Save what we did"
        save={(fields) => take({ to: "we-did", body: fields as unknown as WeDidText })}
      />
    </>
  );
}
