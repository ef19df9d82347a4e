import { useQuery, useQueryClient } from "@tanstack/react-query";
import { navigate } from "wouter-preact/use-browser-location";
import type { Tagged } from "../../api/client";
import {
  consultationRecordQuery,
  deleteConsultation,
  takeRecordStep,
} from "../../api/consultationRecords";
import type { ConsultationRecord, FairnessCheck } from "../../api/types";
import { addresses, currentPlan } from "../../app/addresses";
import { Loaded } from "../../app/Loaded";
import { announce } from "../../design/announce";
import { counted } from "../../design/numbers";
import { ConsultationContent } from "../../public/consultations/ConsultationContent";
import { Mark } from "../cycle/Mark";
import { ConfirmDialog } from "../plan/ConfirmDialog";
import { workspace } from "../shared/addresses";
import { useKeyOfContent } from "../shared/useKeyOfContent";
import { RecordFrame } from "./RecordFrame";
import { statusLooks, stepPages } from "./words";

/** A consultation as everybody reads it, or will, with what can be done. */
export function RecordPage({ recordRef }: { recordRef: string }) {
  const record = useQuery(consultationRecordQuery(recordRef));
  return (
    <RecordFrame title={`Consultation ${recordRef}`}>
      <Loaded query={record} what="the consultation">
        {(opened) => (
          <>
            <Head opened={opened} />
            <Questions
              recordRef={recordRef}
              open={opened.body.abilities.includes("ANSWER")}
              fairness={opened.body.consultation.fairness}
            />
            <ConsultationContent consultation={opened.body.consultation} />
          </>
        )}
      </Loaded>
    </RecordFrame>
  );
}

function Head({ opened }: { opened: Tagged<ConsultationRecord> }) {
  const { ref, status, abilities, consultation, externalIds } = opened.body;
  const own = stepPages.filter(({ ability }) => abilities.includes(ability));
  return (
    <>
      <p className="dr-lede">{consultation.title}</p>
      <p className="govuk-body">
        <Mark look={statusLooks[status]} of="Seen by" /> {statusLooks[status].meaning}{" "}
        {status === "PUBLIC" && (
          <a className="govuk-link" href={addresses.consultation(currentPlan, ref)}>
            See its public page
          </a>
        )}
      </p>
      {externalIds.length > 0 && (
        <p className="govuk-body-s dr-muted">
          {externalIds
            .map(({ system, externalId }) => `${system} calls it ${externalId}`)
            .join("; ")}
        </p>
      )}
      <div className="govuk-button-group dr-no-print">
        {abilities.includes("PUBLISH") && <Publish opened={opened} />}
        {own.map(({ text, step }) => (
          <a
            className="govuk-button govuk-button--secondary"
            href={workspace.consultationStep(ref, step)}
            draggable={false}
            key={step}
          >
            {text}
          </a>
        ))}
        {abilities.includes("DELETE") && <Delete opened={opened} />}
      </div>
    </>
  );
}

interface QuestionsProps {
  recordRef: string;
  open: boolean;
  fairness: readonly FairnessCheck[];
}

/** Questions of fairness to be answered, or answered anew. */
function Questions({ recordRef, open, fairness }: QuestionsProps) {
  if (!open) return null;
  return (
    <nav aria-label="Questions of fairness" className="dr-no-print">
      <h2 className="govuk-heading-s">Answer the questions of fairness</h2>
      <ul className="govuk-list">
        {fairness.map(({ question, text, answer }) => (
          <li key={question}>
            <a
              className="govuk-link"
              href={workspace.consultationStep(recordRef, `fairness/${question}`)}
            >
              {answer ? "Answer anew" : "Answer"}: {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Publish({ opened: { body, etag } }: { opened: Tagged<ConsultationRecord> }) {
  const client = useQueryClient();
  const keyOf = useKeyOfContent();
  const { ref } = body;
  const unanswered = body.consultation.fairness.filter(({ answer }) => !answer).length;
  return (
    <ConfirmDialog
      button="Publish it"
      title={`Publish consultation ${ref}?`}
      run={async () => {
        await takeRecordStep(ref, etag, { to: "publication" }, keyOf(etag));
      }}
      done={async () => {
        announce(`Consultation ${ref} is public`);
        await client.invalidateQueries({ queryKey: ["consultation-records"] });
        await client.invalidateQueries({ queryKey: ["consultations"] });
      }}
    >
      From then on everybody reads it, and it stays.
      {unanswered > 0 &&
        ` ${counted(unanswered, "question")} of fairness will show as not answered.`}
    </ConfirmDialog>
  );
}

function Delete({ opened: { body, etag } }: { opened: Tagged<ConsultationRecord> }) {
  const client = useQueryClient();
  return (
    <ConfirmDialog
      button="Throw this draft away"
      title={`Throw ${body.ref} away?`}
      run={() => deleteConsultation(body.ref, etag)}
      done={async () => {
        navigate(workspace.consultations());
        announce(`Consultation ${body.ref} is thrown away`);
        await client.invalidateQueries({ queryKey: ["consultation-records", "list"] });
      }}
    >
      Everything that was written into it is gone. It cannot be brought back.
    </ConfirmDialog>
  );
}
