import type { ConsultationAbility, ConsultationRow } from "../../api/types";
import type { Look } from "../cycle/Mark";

/** Who sees a consultation, and what that means. */
export const statusLooks: Readonly<Record<ConsultationRow["status"], Look & { meaning: string }>> =
  {
    DRAFT: {
      word: "Draft",
      shape: "ring",
      tone: "none",
      meaning: "Only its service and the equalities officer see it.",
    },
    PUBLIC: {
      word: "Public",
      shape: "disc",
      tone: "complete",
      meaning: "Everybody reads it, and it stays.",
    },
  };

/** Steps that have a page of their own, the one that is most looked for first. */
export const stepPages: readonly { ability: ConsultationAbility; text: string; step: string }[] = [
  { ability: "EDIT", text: "Change it", step: "edit" },
  { ability: "SAY", text: "Say what we did", step: "we-did" },
  { ability: "EXTEND", text: "Move the closing day", step: "extension" },
];
