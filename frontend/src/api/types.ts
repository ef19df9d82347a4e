import type { components } from "./schema";

type Schemas = components["schemas"];

export type Site = Schemas["Site"];
export type Plan = Schemas["Plan"];
export type PlanHead = Schemas["PlanHead"];
export type PlanSummary = Schemas["PlanSummary"];
export type Dashboard = Schemas["Dashboard"];
export type RoleCard = Schemas["RoleCard"];
export type Changes = Schemas["Changes"];
export type Counts = Schemas["Counts"];
export type Objective = Schemas["Objective"];
export type Action = Schemas["Action"];
export type ActionRow = Schemas["ActionRow"];
export type Update = Schemas["Update"];
export type NextStep = Schemas["NextStep"];
export type Override = Schemas["Override"];
export type DueDate = Schemas["DueDate"];
export type Citation = Schemas["Citation"];
export type Measure = Schemas["Measure"];
export type MeasureRow = Schemas["MeasureRow"];
export type Reading = Schemas["Reading"];
export type SourceView = Schemas["SourceView"];
export type Rules = Schemas["Rules"];
export type Band = Schemas["Band"];
export type Problem = Schemas["Problem"];
