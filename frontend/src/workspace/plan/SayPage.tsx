import type { Tagged } from "../../api/client";
import type { PlanAbility, PlanRecord } from "../../api/types";
import { SpecForm } from "./SpecForm";
import { StepPage } from "./StepPage";
import type { FieldSpec } from "./specPieces";
import { useStep } from "./useStep";

interface Saying {
  title: (ref: string) => string;
  ability: PlanAbility;
  what: string;
  button: string;
  field: FieldSpec;
}

const says: Readonly<Record<"submission" | "return", Saying>> = {
  submission: {
    title: (ref: string) => `Submit plan ${ref}`,
    ability: "SUBMIT",
    what: "Its wording is kept word for word and frozen. It waits for the approving body, and can be taken back to draft.",
    button: "Submit the plan",
    field: { name: "note", label: "Note (optional)", input: "area" },
  },
  return: {
    title: (ref: string) => `Take plan ${ref} back to draft`,
    ability: "RETURN",
    what: "What was submitted stays on record. Its wording may change again.",
    button: "Take it back to draft",
    field: { name: "reason", label: "Why?", input: "area", required: true },
  },
};

interface SayPageProps {
  planRef: string;
  to: keyof typeof says;
}

/** A step that needs no more than a few words. */
export default function SayPage({ planRef, to }: SayPageProps) {
  const { title, ability } = says[to];
  return (
    <StepPage title={title(planRef)} planRef={planRef} ability={ability}>
      {(plan) => <SayForm plan={plan} to={to} />}
    </StepPage>
  );
}

function SayForm({ plan, to }: { plan: Tagged<PlanRecord>; to: keyof typeof says }) {
  const { what, button, field } = says[to];
  const take = useStep(plan);
  return (
    <>
      <p className="govuk-body dr-prose">{what}</p>
      <SpecForm
        specs={[field]}
        fields={{}}
        sources={{}}
        button={button}
        save={(fields) => {
          const text = String(fields[field.name] ?? "");
          if (to === "return") return take({ to, body: { reason: text } });
          return take({ to, body: text ? { note: text } : {} });
        }}
      />
    </>
  );
}
