import { render, screen } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { DataTable } from "./Table";

interface Row {
  name: string;
  value?: number;
}

const rows: readonly Row[] = [{ name: "B", value: 2 }, { name: "C" }, { name: "A", value: 10 }];

function show() {
  render(
    <DataTable
      caption="Figures"
      rows={rows}
      rowKey={(row) => row.name}
      columns={[
        { key: "name", header: "Name", cell: (row) => row.name },
        { key: "value", header: "Value", cell: (row) => row.value, sortBy: (row) => row.value },
      ]}
    />,
  );
}

const order = () => screen.getAllByRole("rowheader").map((cell) => cell.textContent);

test("rows stand in the order given until a header is pressed", () => {
  show();
  expect(order()).toEqual(["B", "C", "A"]);
});

test("a header sorts by figure, then turns the order round, and gaps stay last", async () => {
  show();
  await userEvent.click(screen.getByRole("button", { name: "Value" }));
  expect(order()).toEqual(["B", "A", "C"]);
  await userEvent.click(screen.getByRole("button", { name: "Value" }));
  expect(order()).toEqual(["A", "B", "C"]);
});

test("the order is told to those who cannot see it", async () => {
  show();
  await userEvent.click(screen.getByRole("button", { name: "Value" }));
  expect(screen.getByRole("columnheader", { name: "Value" })).toHaveAttribute(
    "aria-sort",
    "ascending",
  );
  expect(screen.getByRole("status")).toHaveTextContent("Sorted by Value, ascending");
});
