import type { Tagged } from "../../api/client";
import type { ConsultationRecord, FairnessAnswer, FairnessCheck } from "../../api/types";
import { SpecForm } from "../plan/SpecForm";
import type { FieldSpec } from "../plan/specPieces";
import { StepPage } from "./StepPage";
import { useRecordStep } from "./useRecordStep";

interface FairnessPageProps {
  recordRef: string;
  question: string;
}

/** Answers a question of fairness in one's own name. */
export default function FairnessPage({ recordRef, question }: FairnessPageProps) {
  return (
    <StepPage title={`Was ${recordRef} fair?`} recordRef={recordRef} ability="ANSWER">
      {(opened) => {
        const check = opened.body.consultation.fairness.find((one) => one.question === question);
        return check ? (
          <Form opened={opened} check={check} />
        ) : (
          <p className="govuk-body">There is no such question.</p>
        );
      }}
    </StepPage>
  );
}

const specs: readonly FieldSpec[] = [
  {
    name: "answer",
    label: "Answer",
    input: "select",
    required: true,
    none: "Choose an answer",
    choices: () => [
      { value: "YES", text: "Yes" },
      { value: "NO", text: "No" },
    ],
  },
  { name: "explanation", label: "How do you know?", input: "area", required: true },
];

function Form({ opened, check }: { opened: Tagged<ConsultationRecord>; check: FairnessCheck }) {
  const take = useRecordStep(opened, "The question is answered");
  const { question, text, answer, explanation } = check;
  return (
    <>
      <h2 className="govuk-heading-m">{text}</h2>
      <p className="govuk-body dr-prose">
        Your name stands beside the answer. A later answer takes its place; the audit trail keeps
        this one.
      </p>
      <SpecForm
        specs={specs}
        fields={{ answer, explanation }}
        sources={{}}
        button="Answer in my name"
        save={(fields) =>
          take({ to: "fairness", question, body: fields as unknown as FairnessAnswer })
        }
      />
    </>
  );
}
