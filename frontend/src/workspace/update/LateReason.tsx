import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { cyclesQuery } from "../../api/cycles";
import { sessionQuery } from "../../api/session";
import type { Cycle, FieldError } from "../../api/types";
import { hasOneOf, runners } from "../shared/access";
import { TextArea } from "../shared/inputs";
import { fieldId } from "./fields";

const pointer = "/reason";

interface Late {
  /** The locked cycle that asks for a reason; absent while none does. */
  cycle: Cycle | undefined;
  /** As it is being typed. */
  text: string;
  /** As it is sent. */
  reason: string | undefined;
  write: (reason: string) => void;
  isMissing: boolean;
  /** What the error summary says once somebody has tried without. */
  problems: readonly FieldError[];
  /** Asks anew how the cycle is: it may have been locked while the form was open, and handing in was refused. */
  lookAgain: () => void;
}

/** The reason that handing in asks for once the cycle is locked; whoever runs cycles is the only one who still may. */
export function useLateReason(plan: string, asked: number): Late {
  const [text, write] = useState("");
  const client = useQueryClient();
  const session = useQuery(sessionQuery).data;
  const mayStill = hasOneOf(session, runners);
  const cycles = useQuery({ ...cyclesQuery(plan), enabled: mayStill }).data?.items ?? [];
  // Windows of a plan lie apart: the latest that has begun is the one that is handed in to.
  const begun = cycles.find(({ state }) => state !== "PLANNED");
  const cycle = mayStill && begun?.state === "LOCKED" ? begun : undefined;
  const given = text.trim();
  const isMissing = cycle !== undefined && !given;
  const message = `Cycle ${cycle?.ref} is locked: say why it is handed in all the same`;
  return {
    cycle,
    text,
    reason: cycle && given ? given : undefined,
    write,
    isMissing,
    problems: isMissing && asked > 0 ? [{ in: "body", pointer, code: "missing", message }] : [],
    lookAgain: () => void client.invalidateQueries({ queryKey: ["cycles"] }),
  };
}

/** The field for it. */
export function LateReason({ late }: { late: Late }) {
  return (
    <TextArea
      id={fieldId(pointer)}
      label="Why it is handed in after the lock"
      hint={`Cycle ${late.cycle?.ref} is locked. Your reason stands in the audit trail.`}
      error={late.problems[0]?.message}
      value={late.text}
      onInput={late.write}
      rows={3}
      maxLength={2000}
    />
  );
}
