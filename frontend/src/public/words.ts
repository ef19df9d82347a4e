import type { components } from "../api/schema";

type Schemas = components["schemas"];

/** The words that readers see for the service's enumerations. */
export const words = {
  lifecycle: {
    NOT_STARTED: "Not started",
    IN_PROGRESS: "In progress",
    PAUSED: "Paused",
    COMPLETE: "Complete",
    CANCELLED: "Cancelled",
  } satisfies Record<Schemas["Lifecycle"], string>,
  freshness: {
    CURRENT: "Up to date",
    DUE: "An update is due",
    OVERDUE: "An update is overdue",
    NEVER: "No update has been published",
  } satisfies Record<Schemas["Freshness"], string>,
  evidence: {
    NONE: "None",
    NARRATIVE: "A written account",
    DOCUMENT: "A published document",
    MEASURED: "A measured figure",
  } satisfies Record<Schemas["EvidenceStrength"], string>,
  measureKind: {
    OUTCOME: "Outcome",
    MEASURE: "Measure",
  } satisfies Record<Schemas["MeasureKind"], string>,
  measureType: {
    NUMBER: "Number",
    PERCENT: "Per cent",
    RATIO: "Ratio",
    YES_NO: "Yes or no",
    DOCUMENT: "Document",
    DIRECTIONAL: "Direction",
    MILESTONE: "Milestone",
  } satisfies Record<Schemas["MeasureType"], string>,
  direction: {
    IMPROVED: "Improved",
    SUSTAINED: "No change",
    DECLINED: "Declined",
    NO_COMPARISON: "No comparison",
  } satisfies Record<Schemas["Direction"], string>,
  frequency: {
    MONTHLY: "Every month",
    QUARTERLY: "Every three months",
    HALF_YEARLY: "Every six months",
    YEARLY: "Every year",
  } satisfies Record<Schemas["Frequency"], string>,
  disposition: {
    DELIVERED: "Delivered",
    CARRIED_FORWARD: "Carried forward",
    MERGED: "Merged into another action",
    NOT_CARRIED_FORWARD: "Not carried forward",
    CANCELLED: "Cancelled",
  } satisfies Record<Schemas["Closure"]["disposition"], string>,
} as const;
