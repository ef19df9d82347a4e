import { useQuery, useQueryClient } from "@tanstack/react-query";
import { navigate } from "wouter-preact/use-browser-location";
import { createPlan, planRecordsQuery } from "../../api/drafts";
import type { NewPlan } from "../../api/types";
import { Loaded } from "../../app/Loaded";
import { announce } from "../../design/announce";
import { planWriters } from "../shared/access";
import { workspace } from "../shared/addresses";
import { useKeyOfContent } from "../shared/useKeyOfContent";
import { newPlanSpecs } from "./headSpecs";
import { PlanFrame } from "./PlanFrame";
import { SpecForm } from "./SpecForm";
import type { Fields } from "./specForm";
import { refSpec } from "./specs";

const specs = [refSpec, ...newPlanSpecs];

/** Begins a plan, empty or from an earlier one. */
export function NewPlanPage() {
  return (
    <PlanFrame title="Begin a plan" roles={planWriters}>
      <Begin />
    </PlanFrame>
  );
}

function Begin() {
  const client = useQueryClient();
  const keyOf = useKeyOfContent();
  const plans = useQuery(planRecordsQuery);
  const save = async (fields: Fields) => {
    const { body } = await createPlan(fields as unknown as NewPlan, keyOf(fields));
    await client.invalidateQueries({ queryKey: ["plan-records"] });
    announce(`Plan ${body.ref} is begun`);
    navigate(workspace.plan(body.ref));
  };
  return (
    <Loaded query={plans} what="the plans">
      {(items) => (
        <SpecForm
          specs={specs}
          fields={{}}
          sources={{ plans: items }}
          button="Begin the plan"
          save={save}
        />
      )}
    </Loaded>
  );
}
