import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useSearch } from "wouter-preact";
import { navigate } from "wouter-preact/use-browser-location";
import { createPart, type PartKind, planContentQuery } from "../../api/content";
import type { PlanContent } from "../../api/types";
import { Loaded } from "../../app/Loaded";
import { announce } from "../../design/announce";
import { Notice } from "../../design/Notice";
import { planWriters } from "../shared/access";
import { workspace } from "../shared/addresses";
import { useKeyOfContent } from "../shared/useKeyOfContent";
import { partWords } from "./kinds";
import { PlanFrame } from "./PlanFrame";
import { SpecForm } from "./SpecForm";
import type { Fields } from "./specForm";
import { partSpecs, refSpec } from "./specs";

interface NewPartProps {
  planRef: string;
  kind: PartKind;
}

/** Adds an objective, an action or a measure to a draft. */
export function NewPartPage(props: NewPartProps) {
  const { planRef, kind } = props;
  return (
    <PlanFrame title={`Add ${partWords[kind].a}`} planRef={planRef} roles={planWriters}>
      <Opening {...props} />
    </PlanFrame>
  );
}

function Opening({ planRef, kind }: NewPartProps) {
  const content = useQuery(planContentQuery(planRef));
  return (
    <Loaded query={content} what="the plan">
      {(found) =>
        found.abilities.includes("CREATE") ? (
          <Adding content={found} kind={kind} />
        ) : (
          <Notice title="Nothing is added to this plan any more">
            <p className="govuk-body">
              Once a plan is submitted its wording is frozen; a change of it is a new plan.
            </p>
          </Notice>
        )
      }
    </Loaded>
  );
}

function Adding({ content, kind }: { content: PlanContent; kind: PartKind }) {
  const client = useQueryClient();
  const keyOf = useKeyOfContent();
  const search = useSearch();
  const { plan } = content;
  const save = async (fields: Fields) => {
    const { body } = await createPart(plan, kind, fields, keyOf(fields));
    await client.invalidateQueries({ queryKey: ["plan-content"] });
    announce(`The ${partWords[kind].one} ${body.ref} is added`);
    navigate(workspace.plan(plan));
  };
  return (
    <SpecForm
      specs={[refSpec, ...partSpecs[kind]]}
      fields={begun(kind, new URLSearchParams(search))}
      sources={{ content }}
      button={`Add the ${partWords[kind].one}`}
      save={save}
    />
  );
}

/** What the address says of the new part: where it was added from. */
function begun(kind: PartKind, query: URLSearchParams): Fields {
  const objective = query.get("objective") ?? "";
  if (kind === "objectives") return { role: query.get("role") ?? "" };
  return kind === "actions" ? { placements: [{ objective }] } : { objective };
}
