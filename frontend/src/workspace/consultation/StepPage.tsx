import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { Tagged } from "../../api/client";
import { openedRecordQuery } from "../../api/consultationRecords";
import type { ConsultationAbility, ConsultationRecord } from "../../api/types";
import { Loaded } from "../../app/Loaded";
import { Notice } from "../../design/Notice";
import { RecordFrame } from "./RecordFrame";

interface StepPageProps {
  title: string;
  recordRef: string;
  ability: ConsultationAbility;
  children: (record: Tagged<ConsultationRecord>) => ReactNode;
}

/** The page of a step; who opens it when it is not theirs to take is told so. */
export function StepPage({ title, recordRef, ability, children }: StepPageProps) {
  const record = useQuery(openedRecordQuery(recordRef));
  return (
    <RecordFrame title={title} recordRef={recordRef}>
      <Loaded query={record} what="the consultation">
        {(opened) =>
          opened.body.abilities.includes(ability) ? (
            children(opened)
          ) : (
            <Notice title="This cannot be done now">
              <p className="govuk-body">
                The consultation is not in the state for it, or others keep it.
              </p>
            </Notice>
          )
        }
      </Loaded>
    </RecordFrame>
  );
}
