import { render, screen } from "@testing-library/preact";
import { expect, test } from "vitest";
import { RatingTag } from "./RatingTag";
import { type Look, ratingStyles } from "./ratings";

test.each([
  ["GREEN", "On track"],
  ["AMBER", "At risk"],
  ["RED", "Off track"],
  ["NOT_RATED", "Not rated"],
  ["COMPLETE", "Complete"],
] as const)("%s is said in words: %s", (look, word) => {
  render(<RatingTag look={look} />);
  expect(screen.getByText(word)).toBeVisible();
});

test("the five ratings differ in shape, not only in colour", () => {
  const looks: Look[] = ["GREEN", "AMBER", "RED", "NOT_RATED", "COMPLETE"];
  const outlines = looks.map((look) => ratingStyles[look].outline);
  expect(new Set(outlines).size).toBe(looks.length);
});

test("a rating says what is rated to those who hear it out of place", () => {
  render(<RatingTag look="RED" of="Employer" />);
  expect(screen.getByText("Employer:")).toHaveClass("govuk-visually-hidden");
});
