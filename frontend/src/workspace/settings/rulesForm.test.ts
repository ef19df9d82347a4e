import { expect, test } from "vitest";
import { rulesSetting } from "../../testing/settings";
import { faults, toForm, toReporting, toRules } from "./rulesForm";

test("what is read into the form is sent as it was", () => {
  const form = toForm(rulesSetting);
  expect(toRules(form)).toEqual(rulesSetting.rules);
  expect(toReporting(form)).toEqual(rulesSetting.reporting);
  expect(faults(form)).toEqual([]);
});

test("a rule that is not ticked is sent as one that is off", () => {
  const form = toForm(rulesSetting);
  const without = { ...form, enabled: form.enabled.filter((rule) => rule !== "A12") };
  expect(toRules(without).disabled).toEqual(["A12"]);
});

test("numbers out of their bounds and shares of more than the whole are named with their place", () => {
  const form = toForm(rulesSetting);
  const wrong = {
    ...form,
    latenessMonths: "2.5",
    graceDays: "",
    redShare: "5/4",
    amberShare: "half",
  };
  expect(faults(wrong).map(({ pointer }) => pointer)).toEqual([
    "/rules/latenessMonths",
    "/reporting/graceDays",
    "/rules/redShare",
    "/rules/amberShare",
  ]);
});
