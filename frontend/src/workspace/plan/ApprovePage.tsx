import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Tagged } from "../../api/client";
import { planContentQuery } from "../../api/content";
import { planWordingQuery } from "../../api/drafts";
import type { PlanApproval, PlanContent, PlanRecord, PlanWording } from "../../api/types";
import { Loaded } from "../../app/Loaded";
import { AmendmentRows } from "./AmendmentRows";
import { type AmendmentRow, amendable, amendmentsOf, unfinished } from "./amendments";
import { DispositionRows } from "./DispositionRows";
import { dispositionsOf, endingPlace, endingsOf } from "./dispositions";
import { decisionSpecs } from "./headSpecs";
import { SpecForm } from "./SpecForm";
import { StepPage } from "./StepPage";
import { useStep } from "./useStep";

/** Records that a submitted plan was approved, as amended, and puts it in force. */
export default function ApprovePage({ planRef }: { planRef: string }) {
  return (
    <StepPage title={`Record the approval of plan ${planRef}`} planRef={planRef} ability="APPROVE">
      {(plan) => <Opening plan={plan} />}
    </StepPage>
  );
}

function Opening({ plan }: { plan: Tagged<PlanRecord> }) {
  const { ref, steps, replaces } = plan.body;
  const submitted = steps.findLast(({ step }) => step === "SUBMITTED");
  const wording = useQuery(planWordingQuery(ref, submitted?.number));
  const content = useQuery(planContentQuery(ref));
  return (
    <Loaded query={wording} what="the wording">
      {(said) => (
        <Loaded query={content} what="the plan">
          {(next) =>
            replaces ? (
              <Superseding plan={plan} wording={said} next={next} replaces={replaces} />
            ) : (
              <Approving plan={plan} wording={said} next={next} />
            )
          }
        </Loaded>
      )}
    </Loaded>
  );
}

interface ApprovingProps {
  plan: Tagged<PlanRecord>;
  wording: PlanWording;
  next: PlanContent;
  /** The plan that it supersedes. */
  ending?: PlanContent;
}

function Superseding(props: ApprovingProps & { replaces: string }) {
  const ending = useQuery(planContentQuery(props.replaces));
  return (
    <Loaded query={ending} what={`plan ${props.replaces}`}>
      {(found) => <Approving {...props} ending={found} />}
    </Loaded>
  );
}

function Approving({ plan, wording, next, ending }: ApprovingProps) {
  const take = useStep(plan);
  const [amendments, setAmendments] = useState<readonly AmendmentRow[]>([]);
  const [endings, setEndings] = useState(() => endingsOf(ending?.actions ?? [], next));
  const choices = amendable(wording.lines);
  return (
    <>
      <p className="govuk-body dr-prose">
        From then on the plan is in force and public, and its wording is frozen for good.
      </p>
      <SpecForm
        specs={decisionSpecs}
        fields={{}}
        sources={{}}
        button="Approve the plan"
        more={{
          missing: () => unfinished(amendments),
          place: (pointer) => placeOfMore(pointer, amendments),
          fields: (errors) => (
            <>
              <AmendmentRows
                choices={choices}
                rows={amendments}
                change={setAmendments}
                errors={errors}
              />
              {ending && (
                <DispositionRows
                  plan={ending.plan}
                  endings={endings}
                  change={setEndings}
                  errors={errors}
                  targets={next.actions.map(({ ref, fields }) => ({
                    value: ref,
                    text: `${ref} ${fields.wording}`,
                  }))}
                />
              )}
            </>
          ),
        }}
        save={(fields) =>
          take({
            to: "approval",
            body: {
              ...(fields as unknown as PlanApproval),
              amendments: amendmentsOf(amendments, choices),
              ...(ending ? { dispositions: dispositionsOf(endings) } : {}),
            },
          })
        }
      />
    </>
  );
}

/** An amendment without a line has no other control that an error could lead to. */
function placeOfMore(pointer: string, amendments: readonly AmendmentRow[]): string {
  if (pointer.startsWith("/dispositions/")) return endingPlace(pointer);
  const [, part, index = "", field] = pointer.split("/");
  if (part !== "amendments") return "";
  if (!amendments[Number(index)] || !index) return "/amendments";
  const own = field === "text" || field === "reason" ? field : "ref";
  return `/amendments/${index}/${own}`;
}
