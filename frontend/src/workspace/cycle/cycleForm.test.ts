import { expect, test } from "vitest";
import { cycle } from "../../testing/cycles";
import { differing, missing, patchOf, readCycle } from "./cycleForm";
import { deadlineText, inWordsOfTheForm } from "./words";

function formOf(answers: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(answers)) form.set(name, value);
  return form;
}

const { ref, ...settings } = cycle;

test("what was left empty is absent, and a rule has no date", () => {
  const read = readCycle(
    formOf({
      ref: " 2021-Q3 ",
      locksOn: "",
      graceDays: "2",
      "officerDue.kind": "rule",
      "officerDue.date": "2021-10-08",
      "officerDue.workingDays": "10",
      "officerDue.side": "BEFORE",
      "officerDue.anchor": "CLOSES",
      "headDue.kind": "date",
      "headDue.date": "2021-10-22",
    }),
  );
  expect(read).toMatchObject({ ref: "2021-Q3", graceDays: 2, headDue: { date: "2021-10-22" } });
  expect(read.officerDue).toEqual({ workingDays: 10, side: "BEFORE", anchor: "CLOSES" });
  expect(read).not.toHaveProperty("locksOn");
});

test("fields that are needed are named in the words of the form", () => {
  const empty = missing(readCycle(formOf({ ref: "2021-Q3" })));
  expect(empty.map(({ field }) => field)).toEqual([
    ...["title", "periodStart", "periodEnd", "opensOn", "closesOn"],
    ...["officerDue", "headDue"],
  ]);
  expect(empty[0]?.message).toBe("“Title” is needed");
});

test("a change sends only what differs, and null for what is taken away", () => {
  const wanted = { ...settings, ref, locksOn: undefined, title: "New" };
  expect(patchOf({ ...cycle, locksOn: "2021-12-01" }, wanted)).toEqual({
    title: "New",
    locksOn: null,
  });
});

test("a due date that was a rule becomes a date without the parts of the rule", () => {
  const wanted = { ...settings, ref, headDue: { date: "2021-10-25" } };
  expect(patchOf(cycle, wanted)).toEqual({
    headDue: { date: "2021-10-25", workingDays: null, side: null, anchor: null },
  });
});

test("a cycle as it was seen differs in nothing from itself", () => {
  expect(differing(cycle, { ...settings, ref })).toEqual([]);
});

test.each([
  [{ date: "2021-10-08" }, "8 October 2021"],
  [{ workingDays: 1, side: "BEFORE", anchor: "CLOSES" }, "1 working day before the window closes"],
  [
    { workingDays: 3, side: "AFTER", anchor: "PERIOD_END" },
    "3 working days after the end of the period",
  ],
  [{ workingDays: 0, side: "BEFORE", anchor: "MEETING" }, "The day on which the committee meets"],
] as const)("the due date %j reads %s", (deadline, words) => {
  expect(deadlineText(deadline)).toBe(words);
});

test("the service's sentences name fields as the form does", () => {
  expect(inWordsOfTheForm("closesOn must not be before opensOn")).toBe(
    "“Window closes on” must not be before “Window opens on”",
  );
});
