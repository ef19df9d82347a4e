import type { RulesChange, RulesFields, RulesSetting } from "../../api/settings";
import type { Wrong } from "../shared/useSubmission";

/** The rules as they stand in the form: numbers as they are typed. */
export interface RulesForm {
  latenessMonths: string;
  stalenessMonths: string;
  redShare: string;
  amberShare: string;
  statutoryRed: boolean;
  tolerance: string;
  /** Rules that are on, of those that can be switched off. */
  enabled: readonly string[];
  everyMonths: string;
  graceDays: string;
}

type Rule = RulesFields["disabled"][number];

/** Rules that can be switched off; without the others an action would have no honest answer. */
export const optional: readonly Rule[] = [
  ...(["A3", "A4", "A5", "A6", "A7", "A8", "A9", "A10", "A12", "A13"] as const),
];

export function toForm({ rules, reporting }: RulesSetting): RulesForm {
  return {
    latenessMonths: String(rules.latenessMonths),
    stalenessMonths: String(rules.stalenessMonths),
    redShare: rules.redShare,
    amberShare: rules.amberShare,
    statutoryRed: rules.statutoryRed,
    tolerance: String(rules.measureTolerancePercent),
    enabled: optional.filter((rule) => !rules.disabled.includes(rule)),
    everyMonths: String(reporting.everyMonths),
    graceDays: String(reporting.graceDays),
  };
}

export function toRules(form: RulesForm): RulesFields {
  return {
    latenessMonths: Number(form.latenessMonths),
    stalenessMonths: Number(form.stalenessMonths),
    redShare: form.redShare.replaceAll(" ", ""),
    amberShare: form.amberShare.replaceAll(" ", ""),
    statutoryRed: form.statutoryRed,
    measureTolerancePercent: Number(form.tolerance),
    disabled: optional.filter((rule) => !form.enabled.includes(rule)),
  };
}

export function toReporting(form: RulesForm): RulesChange["reporting"] {
  return { everyMonths: Number(form.everyMonths), graceDays: Number(form.graceDays) };
}

interface NumberField {
  name: "latenessMonths" | "stalenessMonths" | "tolerance" | "everyMonths" | "graceDays";
  pointer: string;
  label: string;
  hint: string;
  least: number;
  most: number;
  /** A part of one is a number as well. */
  parts?: true;
}

/** Fields with a number, by their place in what is sent. */
export const numbers: Readonly<Record<NumberField["name"], NumberField>> = {
  latenessMonths: {
    name: "latenessMonths",
    pointer: "/rules/latenessMonths",
    label: "Months after the original due date from which late is off track",
    hint: "Until then late is at risk. From 0 to 60.",
    least: 0,
    most: 60,
  },
  stalenessMonths: {
    name: "stalenessMonths",
    pointer: "/rules/stalenessMonths",
    label: "Months after which an update is too old",
    hint: "From 1 to 60.",
    least: 1,
    most: 60,
  },
  tolerance: {
    name: "tolerance",
    pointer: "/rules/measureTolerancePercent",
    label: "Per cent of its target by which a measure may miss it and still be at risk",
    hint: "From 0 to 100. A measure may have a tolerance of its own.",
    least: 0,
    most: 100,
    parts: true,
  },
  everyMonths: {
    name: "everyMonths",
    pointer: "/reporting/everyMonths",
    label: "Months between two reports",
    hint: "From 1 to 60.",
    least: 1,
    most: 60,
  },
  graceDays: {
    name: "graceDays",
    pointer: "/reporting/graceDays",
    label: "Days of grace before a missing update is overdue",
    hint: "From 0 to 366.",
    least: 0,
    most: 366,
  },
};

/** Fields with a share, by their place in what is sent. */
export const shares = [
  { name: "redShare", pointer: "/rules/redShare", of: "off track" },
  { name: "amberShare", pointer: "/rules/amberShare", of: "at risk" },
] as const;

const share = /^\s*([1-9]\d{0,3})\s*\/\s*([1-9]\d{0,3})\s*$/;

/** What cannot be sent as it is typed. */
export function faults(form: RulesForm): readonly Wrong[] {
  const odd = Object.values(numbers)
    .filter((field) => !isWithin(form[field.name], field))
    .map(({ pointer, label, least, most }) => ({
      pointer,
      message: `“${label}” must be a number from ${least} to ${most}`,
    }));
  const unlike = shares
    .filter(({ name }) => !isShare(form[name]))
    .map(({ pointer, of }) => ({
      pointer,
      message: `The share that is ${of} must be a fraction of at most the whole, such as 1/4`,
    }));
  return [...odd, ...unlike];
}

function isWithin(text: string, { least, most, parts }: NumberField): boolean {
  const value = Number(text);
  const right = parts ? Number.isFinite(value) : Number.isInteger(value);
  return text.trim() !== "" && right && value >= least && value <= most;
}

function isShare(text: string): boolean {
  const found = share.exec(text);
  return found !== null && Number(found[1]) <= Number(found[2]);
}
