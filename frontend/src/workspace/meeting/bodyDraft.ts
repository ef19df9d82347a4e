import type { Body, LeadTimes } from "../../api/meetings";
import type { Wrong } from "../shared/useSubmission";
import { isTime } from "./words";

/** The lead times in working days, in the order of a form. */
const leadDays = [
  "publicClearDays",
  "cutOffDays",
  "signOffDays",
  "headDays",
  "officerDays",
] as const;

type LeadDays = (typeof leadDays)[number];

/** What is typed of a body. */
export type BodyDraft = Record<
  "name" | "from" | "until" | "systemId" | "cutOffTime" | LeadDays,
  string
>;

/** A form that nobody has filled in, but for what the law says. */
export const emptyBody: BodyDraft = {
  name: "",
  from: "",
  until: "",
  systemId: "",
  publicClearDays: "5",
  cutOffDays: "",
  cutOffTime: "",
  signOffDays: "",
  headDays: "",
  officerDays: "",
};

/** A body as it stands in a form. */
export function bodyDraft({ name, from, until, systemId, lead }: Body): BodyDraft {
  const days = Object.fromEntries(leadDays.map((one) => [one, text(lead[one])]));
  return {
    ...emptyBody,
    ...days,
    name,
    from: from ?? "",
    until: until ?? "",
    systemId: text(systemId),
    cutOffTime: lead.cutOffTime ?? "",
  };
}

/** What is missing or cannot be read. */
export function wrongBody(draft: BodyDraft): Wrong[] {
  const days = leadDays.flatMap((one) =>
    draft[one] === "" || /^\d{1,3}$/.test(draft[one])
      ? []
      : [{ pointer: `/lead/${one}`, message: "Give a whole number of working days" }],
  );
  return [
    ...(draft.name.trim() ? [] : [{ pointer: "/name", message: "Give the body a name" }]),
    ...(draft.publicClearDays
      ? []
      : [
          {
            pointer: "/lead/publicClearDays",
            message: "Say for how many clear days papers are public",
          },
        ]),
    ...days,
    ...(draft.cutOffTime === "" || isTime(draft.cutOffTime)
      ? []
      : [{ pointer: "/lead/cutOffTime", message: "Write the time as 10:00" }]),
  ];
}

/** What is sent; `null` takes a field away. */
export function bodyFields(draft: BodyDraft) {
  return {
    name: draft.name.trim(),
    from: draft.from || null,
    until: draft.until || null,
    systemId: number(draft.systemId),
  };
}

/** The lead times that are sent; `null` takes one away. */
export function leadFields(draft: BodyDraft) {
  return {
    cutOffDays: number(draft.cutOffDays),
    cutOffTime: draft.cutOffTime || null,
    signOffDays: number(draft.signOffDays),
    headDays: number(draft.headDays),
    officerDays: number(draft.officerDays),
    publicClearDays: Number(draft.publicClearDays) as LeadTimes["publicClearDays"],
  };
}

function number(typed: string): number | null {
  return typed ? Number(typed) : null;
}

function text(value: number | undefined): string {
  return value === undefined ? "" : String(value);
}
