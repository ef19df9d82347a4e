import { expect, test } from "vitest";
import { expressionsIn, withFigure, withoutFigure } from "./figureText";

test("the figures of a text are found once each, in its order", () => {
  const text = "{{ b(1) }} of {{a}}, and {{b(1)}} again; {not one}, {{}}";
  expect(expressionsIn(text)).toEqual(["b(1)", "a", ""]);
});

test("a figure goes in at the cursor, and writing goes on behind it", () => {
  expect(withFigure("There were  consultations", 11, 11, "a(1)")).toEqual({
    text: "There were {{a(1)}} consultations",
    cursor: 19,
  });
});

test("a figure takes the place of what was selected and does not run into words", () => {
  expect(withFigure("Ofabcwere", 2, 5, "x")).toEqual({ text: "Of {{x}} were", cursor: 8 });
});

test("a figure is taken out wherever it stands", () => {
  expect(withoutFigure("{{a}} and {{ a }} and {{b}}", "a")).toBe(" and  and {{b}}");
});
