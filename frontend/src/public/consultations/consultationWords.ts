import type { components } from "../../api/schema";
import type { ConsultationDate } from "../../api/types";
import { ukDateTo } from "../../design/dates";
import type { Outline } from "../../design/ratings";

type Schemas = components["schemas"];

/** The words that readers see for the register's enumerations. */
export const consultationWords = {
  audience: {
    RESIDENT: "Residents",
    STAKEHOLDER: "Stakeholders",
    STAFF: "Staff",
    MEMBER: "Members of the council",
  } satisfies Record<Schemas["Audience"], string>,
  side: {
    EXTERNAL: "External: residents or stakeholders",
    INTERNAL: "Internal: staff or members only",
  },
  method: {
    SURVEY: "Survey",
    FOCUS_GROUP: "Focus group",
    PARTICIPATORY: "Participatory event or panel",
    EVENT: "Event",
    WRITTEN: "Written comments",
    OTHER: "Other",
  } satisfies Record<Schemas["ConsultationMethod"], string>,
  state: {
    FORTHCOMING: "Not open yet",
    OPEN: "Open",
    CLOSED: "Closed",
    NOT_DATED: "Dates not known",
  } satisfies Record<Schemas["ConsultationState"], string>,
  kind: {
    TOTAL: "All consultations",
    EXTERNAL: "External",
    INTERNAL: "Internal",
  } satisfies Record<Schemas["ConsultationKind"], string>,
  stage: {
    BEFORE_OPENING: "Before it opened",
    BEFORE_DECISION: "Before the decision",
  } satisfies Record<Schemas["FairnessCheck"]["stage"], string>,
} as const;

interface Shaped {
  readonly outline: Outline;
  readonly tone: "green" | "amber" | "red" | "none" | "complete";
}

/** How a state looks beside its word. */
export const stateLooks: Readonly<Record<Schemas["ConsultationState"], Shaped>> = {
  FORTHCOMING: { outline: "ring", tone: "none" },
  OPEN: { outline: "disc", tone: "green" },
  CLOSED: { outline: "square", tone: "complete" },
  NOT_DATED: { outline: "ring", tone: "none" },
};

/** "2020-21" as people write it: "2020/21". */
export function yearText(year: string): string {
  return year.replace("-", "/");
}

/** A day or a month, as it was published. */
export function dateText({ date, precision }: ConsultationDate): string {
  return ukDateTo(precision, date);
}

type Dated = Pick<Schemas["ConsultationRow"], "opens" | "closes" | "state">;

/** "in April 2021" for a month, "on 9 April 2021" for a day. */
function when(date: ConsultationDate): string {
  return `${date.precision === "MONTH" ? "in" : "on"} ${dateText(date)}`;
}

/** Whether it is open, in a sentence: "Opened in March 2021, closed on 9 April 2021". */
export function openText({ opens, closes, state }: Dated): string {
  switch (state) {
    case "FORTHCOMING":
      return join(opens && `Opens ${when(opens)}`, closes && `closes ${when(closes)}`);
    case "OPEN":
      return join(opens && `Opened ${when(opens)}`, closes && `closes ${when(closes)}`);
    case "CLOSED":
      return join(opens && `Opened ${when(opens)}`, closes && `closed ${when(closes)}`);
    case "NOT_DATED":
      return join(opens && `Opened ${when(opens)}`, "when it closed is not known");
  }
}

function join(...parts: readonly (string | undefined)[]): string {
  const text = parts.filter(Boolean).join(", ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
