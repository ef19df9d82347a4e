import { screen } from "@testing-library/preact";
import { HttpResponse, http } from "msw";
import { expect, test } from "vitest";
import { measure, readings } from "../../testing/measures";
import { open } from "../../testing/open";
import { service } from "../../testing/service";

test("a measure says how it stands, both directions, when it is next due and how good its figures are", async () => {
  service.use(
    http.get("*/api/v1/measures/CL-O3", () =>
      HttpResponse.json({
        ...measure,
        frequency: "QUARTERLY",
        nextDue: "2021-01-30",
        dataQuality: "A sample of streets",
      }),
    ),
  );
  open("/measures/CL-O3");
  expect(await screen.findByText("A sample of streets")).toBeVisible();
  expect(screen.getByText("Against the last period").nextSibling).toHaveTextContent("Improved");
  expect(screen.getByText("Against the same period last year").nextSibling).toHaveTextContent(
    "No comparison",
  );
  expect(screen.getByText("Every three months")).toBeVisible();
  expect(screen.getByText("30 January 2021")).toBeVisible();
});

test("a provisional figure is marked by word and shape, and what was confirmed is kept beside it", async () => {
  const [latest, ...others] = readings;
  service.use(
    http.get("*/api/v1/measures/CL-O3/readings", () =>
      HttpResponse.json({
        items: [
          latest,
          { ...latest, ref: "OLD", value: 54, standing: "CONFIRMED", replacedBy: latest?.ref },
          ...others,
        ],
        page: 1,
        size: 200,
        total: 4,
      }),
    ),
  );
  open("/measures/CL-O3");
  const table = await screen.findByRole("table", { name: /^Readings of/, hidden: true });
  expect(table).toHaveTextContent("Was provisional; final is 54.34%*");
  expect(screen.getByText("Provisional (*)")).toBeInTheDocument();
  expect(screen.getByText("Target slightly missed")).toBeInTheDocument();
});
