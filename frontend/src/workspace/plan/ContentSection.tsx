import { useQuery } from "@tanstack/react-query";
import { type PartContent, type PartKind, planContentQuery } from "../../api/content";
import type { ActionContent, ObjectiveContent, PlanContent } from "../../api/types";
import { Loaded } from "../../app/Loaded";
import { EmptyState } from "../../design/EmptyState";
import { workspace } from "../shared/addresses";
import { partWords, wordsOf } from "./kinds";

/** What a plan says, role by role, with the way to change it. */
export function ContentSection({ planRef }: { planRef: string }) {
  const content = useQuery(planContentQuery(planRef));
  return (
    <section aria-labelledby="content">
      <h2 className="govuk-heading-l" id="content">
        What the plan says
      </h2>
      <Loaded query={content} what="what the plan says" blocks={4}>
        {(found) => <Roles content={found} />}
      </Loaded>
    </section>
  );
}

function Roles({ content }: { content: PlanContent }) {
  const { plan, roles, objectives, abilities } = content;
  if (roles.length === 0) {
    return (
      <EmptyState>
        <p className="govuk-body">
          This plan has no roles to put objectives in. Begin a plan from an earlier one, or import
          it.
        </p>
      </EmptyState>
    );
  }
  return (
    <>
      {roles.map(({ code, name }) => {
        const own = objectives.filter(({ fields }) => fields.role === code);
        return (
          <section key={code} aria-label={name}>
            <h3 className="govuk-heading-m">{name}</h3>
            {own.length === 0 && <p className="govuk-body">It has no objective yet.</p>}
            {own.map((objective) => (
              <Objective key={objective.ref} content={content} objective={objective} />
            ))}
            {abilities.includes("CREATE") && (
              <p className="govuk-body">
                <a
                  className="govuk-link"
                  href={workspace.newPart(plan, "objectives", { role: code })}
                >
                  Add an objective <span className="govuk-visually-hidden">to {name}</span>
                </a>
              </p>
            )}
          </section>
        );
      })}
    </>
  );
}

interface ObjectiveProps {
  content: PlanContent;
  objective: ObjectiveContent;
}

function Objective({ content, objective }: ObjectiveProps) {
  const { ref } = objective;
  const actions = content.actions.flatMap((action) =>
    action.fields.placements.some((place) => place.objective === ref) ? [action] : [],
  );
  const measures = content.measures.filter(({ fields }) => fields.objective === ref);
  return (
    <div className="dr-part">
      <h4 className="govuk-heading-s">Objective {ref}</h4>
      <Words kind="objectives" part={objective} words={objective.fields.text} />
      {actions.length > 0 && <h5 className="govuk-heading-s">Actions of {ref}</h5>}
      <ul className="govuk-list govuk-list--spaced">
        {actions.map((action) => (
          <li key={action.ref}>
            <Words kind="actions" part={action} words={placed(action, ref)} />
          </li>
        ))}
      </ul>
      {measures.length > 0 && <h5 className="govuk-heading-s">Measures of {ref}</h5>}
      <ul className="govuk-list govuk-list--spaced">
        {measures.map((measure) => (
          <li key={measure.ref}>
            <Words kind="measures" part={measure} words={`${measure.ref} ${wordsOf(measure)}`} />
          </li>
        ))}
      </ul>
      {content.abilities.includes("CREATE") && <Add plan={content.plan} objective={ref} />}
    </div>
  );
}

/** An action as it stands in an objective: with its reference and wording there. */
function placed({ ref, fields }: ActionContent, objective: string): string {
  const place = fields.placements.find((one) => one.objective === objective);
  const there = place?.ref && place.ref !== ref ? `${place.ref} (${ref})` : ref;
  return `${there} ${place?.wording ?? fields.wording}`;
}

interface WordsProps {
  kind: PartKind;
  part: PartContent;
  words: string;
}

function Words({ kind, part, words }: WordsProps) {
  const { ref, plan, abilities } = part;
  return (
    <p className="govuk-body">
      {words}{" "}
      {abilities.includes("EDIT") && (
        <a className="govuk-link dr-no-print" href={workspace.part(plan, kind, ref)}>
          Change{" "}
          <span className="govuk-visually-hidden">
            {partWords[kind].one} {ref}
          </span>
        </a>
      )}
    </p>
  );
}

function Add({ plan, objective }: { plan: string; objective: string }) {
  const kinds = ["actions", "measures"] as const;
  return (
    <ul className="govuk-list dr-no-print">
      {kinds.map((kind) => (
        <li key={kind}>
          <a className="govuk-link" href={workspace.newPart(plan, kind, { objective })}>
            Add {partWords[kind].a}{" "}
            <span className="govuk-visually-hidden">to objective {objective}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
