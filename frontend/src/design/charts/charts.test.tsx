import { render, screen } from "@testing-library/preact";
import { expect, test } from "vitest";
import { BarChart } from "./BarChart";
import { ChartFigure } from "./ChartFigure";
import { TargetLineChart } from "./TargetLineChart";

const run = [
  { label: "Q1", value: 47.2, target: 52.5 },
  { label: "Q2", value: 50, target: 52.5 },
  { label: "Q3", value: 54.34, target: 52.5 },
];

test("a line says where it starts, where it ends and what was aimed at", () => {
  render(<TargetLineChart points={run} unit="%" />);
  expect(
    screen.getByRole("img", {
      name: "From 47.2% in Q1 to 54.34% in Q3 against a target of 52.5%",
    }),
  ).toBeInTheDocument();
});

test("a line names its last reading and its target in print", () => {
  render(<TargetLineChart points={run} unit="%" />);
  expect(screen.getByText("54.34%")).toBeInTheDocument();
  expect(screen.getByText("Target")).toBeInTheDocument();
});

test("a single reading is one bar from nought upwards", () => {
  const { container } = render(<BarChart points={[{ label: "2020", value: 23 }]} />);
  expect(screen.getByRole("img", { name: "2020: 23" })).toBeInTheDocument();
  const bar = container.querySelector("rect");
  const bottom = Number(bar?.getAttribute("y")) + Number(bar?.getAttribute("height"));
  expect(bottom).toBe(240);
});

test("a drawing never stands without its table", () => {
  render(
    <ChartFigure
      caption="Response rate"
      table={
        <table>
          <caption>Readings</caption>
        </table>
      }
    >
      <BarChart points={run} />
    </ChartFigure>,
  );
  expect(screen.getByRole("figure")).toHaveTextContent("Response rate");
  expect(screen.getByRole("table", { name: "Readings", hidden: true })).toBeInTheDocument();
});
