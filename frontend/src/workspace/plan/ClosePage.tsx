import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Tagged } from "../../api/client";
import { planContentQuery } from "../../api/content";
import type { PlanContent, PlanRecord } from "../../api/types";
import { Loaded } from "../../app/Loaded";
import { DispositionRows } from "./DispositionRows";
import { dispositionsOf, endingPlace, endingsOf } from "./dispositions";
import { SpecForm } from "./SpecForm";
import { StepPage } from "./StepPage";
import type { FieldSpec } from "./specPieces";
import { useStep } from "./useStep";

const specs: readonly FieldSpec[] = [
  { name: "reason", label: "Why is it closed?", input: "area", required: true },
];

/** Closes a plan in force that no other replaces. */
export default function ClosePage({ planRef }: { planRef: string }) {
  return (
    <StepPage title={`Close plan ${planRef}`} planRef={planRef} ability="CLOSE">
      {(plan) => <Opening plan={plan} />}
    </StepPage>
  );
}

function Opening({ plan }: { plan: Tagged<PlanRecord> }) {
  const content = useQuery(planContentQuery(plan.body.ref));
  return (
    <Loaded query={content} what="the plan">
      {(ending) => <Closing plan={plan} ending={ending} />}
    </Loaded>
  );
}

function Closing({ plan, ending }: { plan: Tagged<PlanRecord>; ending: PlanContent }) {
  const take = useStep(plan);
  const [endings, setEndings] = useState(() => endingsOf(ending.actions));
  return (
    <>
      <p className="govuk-body dr-prose">
        It stays public with everything that was reported, and nothing is reported any more. It
        cannot be opened again.
      </p>
      <SpecForm
        specs={specs}
        fields={{}}
        sources={{}}
        button="Close the plan"
        more={{
          place: (pointer) => (pointer.startsWith("/dispositions/") ? endingPlace(pointer) : ""),
          fields: (errors) => (
            <DispositionRows
              plan={ending.plan}
              endings={endings}
              change={setEndings}
              errors={errors}
            />
          ),
        }}
        save={(fields) =>
          take({
            to: "closure",
            body: { reason: String(fields.reason), dispositions: dispositionsOf(endings) },
          })
        }
      />
    </>
  );
}
