import type { Consultation, FairnessCheck } from "../../api/types";
import { ShapedTag } from "../../design/ShapedTag";
import { UkDate } from "../../design/UkDate";
import { consultationWords } from "./consultationWords";

interface FairnessSectionProps {
  fairness: readonly FairnessCheck[];
  warnings: Consultation["warnings"];
}

const stages = ["BEFORE_OPENING", "BEFORE_DECISION"] as const;

/** Whether the consultation was fair: each question with who answered it, and those that nobody has. */
export function FairnessSection({ fairness, warnings }: FairnessSectionProps) {
  const open = fairness.filter(({ answer }) => answer === undefined).length;
  // What hangs on one question stands with it below.
  const general = warnings.filter(({ code }) => !["unanswered", "answered-no"].includes(code));
  return (
    <section aria-labelledby="fairness">
      <h2 className="govuk-heading-l" id="fairness">
        Was it fair?
      </h2>
      <p className="govuk-body">
        {open === 0
          ? `All ${fairness.length} questions are answered by name.`
          : `${open} of ${fairness.length} questions are not answered yet.`}
      </p>
      {general.length > 0 && (
        <ul className="govuk-list govuk-list--bullet dr-prose">
          {general.map(({ code, message }) => (
            <li key={code + message}>
              <strong>Take note:</strong> {message}
            </li>
          ))}
        </ul>
      )}
      {stages.map((stage) => (
        <div key={stage}>
          <h3 className="govuk-heading-m">{consultationWords.stage[stage]}</h3>
          <ul className="dr-checks">
            {fairness
              .filter((check) => check.stage === stage)
              .map((check) => (
                <li key={check.question}>
                  <Check check={check} />
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Check({ check }: { check: FairnessCheck }) {
  const { text, explanation, answeredBy, answeredOn } = check;
  return (
    <>
      <p className="govuk-body">
        <AnswerTag answer={check.answer} /> <strong>{text}</strong>
      </p>
      {explanation && <p className="govuk-body dr-prose dr-text">{explanation}</p>}
      {answeredBy && (
        <p className="govuk-body-s dr-muted">
          Answered by {answeredBy}
          {answeredOn && (
            <>
              {" "}
              on <UkDate iso={answeredOn} />
            </>
          )}
        </p>
      )}
    </>
  );
}

function AnswerTag({ answer }: { answer: FairnessCheck["answer"] }) {
  if (answer === "YES") return <ShapedTag word="Yes" outline="disc" tone="green" />;
  if (answer === "NO") return <ShapedTag word="No" outline="diamond" tone="red" />;
  return <ShapedTag word="Not answered" outline="ring" tone="none" />;
}
