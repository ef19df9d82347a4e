import { useQuery, useQueryClient } from "@tanstack/react-query";
import { navigate } from "wouter-preact/use-browser-location";
import type { Tagged } from "../../api/client";
import { changePlan, planRecordQuery, planRecordsQuery } from "../../api/drafts";
import type { PlanRecord } from "../../api/types";
import { Loaded } from "../../app/Loaded";
import { announce } from "../../design/announce";
import { Notice } from "../../design/Notice";
import { workspace } from "../shared/addresses";
import { headSpecs } from "./headSpecs";
import { PlanFrame } from "./PlanFrame";
import { SpecForm } from "./SpecForm";
import type { Fields } from "./specForm";
import type { Sources } from "./specPieces";
import { TheirFields } from "./TheirFields";
import { useEditing } from "./useEditing";

/** Changes title, period, reporting and rules of a draft. */
export function EditPlanPage({ planRef }: { planRef: string }) {
  return (
    <PlanFrame title={`Change plan ${planRef}`} planRef={planRef}>
      <Opening planRef={planRef} />
    </PlanFrame>
  );
}

function Opening({ planRef }: { planRef: string }) {
  const record = useQuery(planRecordQuery(planRef));
  const plans = useQuery(planRecordsQuery);
  return (
    <Loaded query={record} what="the plan">
      {(opened) =>
        opened.body.abilities.includes("EDIT") ? (
          <Loaded query={plans} what="the plans">
            {(items) => <Editor opened={opened} sources={{ plans: items }} />}
          </Loaded>
        ) : (
          <Notice title="The head of this plan does not change">
            <p className="govuk-body">Only a draft can be changed, by the equalities officer.</p>
          </Notice>
        )
      }
    </Loaded>
  );
}

const fieldsOf = (plan: PlanRecord) => plan as unknown as Fields;

function Editor({ opened, sources }: { opened: Tagged<PlanRecord>; sources: Sources }) {
  const client = useQueryClient();
  const { ref } = opened.body;
  const { seen, clash, save, startFromTheirs } = useEditing({
    specs: headSpecs,
    opened,
    fieldsOf,
    change: (etag, patch) => changePlan(ref, etag, patch),
    done: async () => {
      await client.invalidateQueries({ queryKey: ["plan-records"] });
      announce(`Plan ${ref} is changed`);
      navigate(workspace.plan(ref));
    },
  });
  return (
    <>
      {clash && (
        <TheirFields
          what="this plan"
          specs={headSpecs}
          sources={sources}
          seen={fieldsOf(seen.body)}
          theirs={fieldsOf(clash.theirs.body)}
          mine={clash.mine}
          startFromTheirs={startFromTheirs}
        />
      )}
      <SpecForm
        key={seen.etag}
        specs={headSpecs}
        fields={fieldsOf(seen.body)}
        sources={sources}
        button="Save"
        save={save}
      />
    </>
  );
}
