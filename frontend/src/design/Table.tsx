import type { ReactNode } from "react";
import { useId, useState } from "react";
import { announce } from "./announce";
import { ScrollArea } from "./ScrollArea";
import { type Order, SortButton } from "./SortButton";

export interface Column<Row> {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  numeric?: boolean;
  /** Makes the column sortable: rows are put in the order of what this gives, gaps last. */
  sortBy?: (row: Row) => string | number | undefined;
}

interface DataTableProps<Row> {
  caption: string;
  /** Hides the caption from the eye where a heading right above says the same. */
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** One cell per column. */
  footer?: readonly ReactNode[];
  /** On a narrow screen each row becomes a block of named facts: for rows that are read, not compared. */
  stack?: boolean;
}

interface Sorting {
  key: string;
  order: Order;
}

/** A native table whose first column names its row; wide ones scroll in a focusable region. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, captionHidden, columns, rows, rowKey, footer, stack } = props;
  const [sorting, setSorting] = useState<Sorting>();
  const captionId = useId();
  const sort = (column: Column<Row>) => {
    const turned = sorting?.key === column.key && sorting.order === "ascending";
    const order: Order = turned ? "descending" : "ascending";
    setSorting({ key: column.key, order });
    announce(`Sorted by ${column.header}, ${order}`);
  };
  return (
    <ScrollArea labelledBy={captionId}>
      <table
        className={`govuk-table${stack ? " dr-table--stack" : ""}`}
        role={stack ? "table" : undefined}
      >
        <caption
          id={captionId}
          className={captionHidden ? "govuk-visually-hidden" : "govuk-table__caption"}
        >
          {caption}
        </caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {columns.map((column) => (
              <Header
                key={column.key}
                column={column}
                order={sorting?.key === column.key ? sorting.order : "none"}
                onSort={() => sort(column)}
              />
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {inOrder(rows, columns, sorting).map((row) => (
            <tr className="govuk-table__row" role={stack ? "row" : undefined} key={rowKey(row)}>
              {columns.map((column, index) => (
                <Cell
                  key={column.key}
                  head={index === 0}
                  numeric={column.numeric}
                  label={stack ? column.header : undefined}
                >
                  {column.cell(row)}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
        {footer && (
          <tfoot>
            <tr className="govuk-table__row">
              {columns.map((column, index) => (
                <Cell key={column.key} head={index === 0} numeric={column.numeric}>
                  {footer[index]}
                </Cell>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </ScrollArea>
  );
}

interface HeaderProps<Row> {
  column: Column<Row>;
  order: Order;
  onSort: () => void;
}

function Header<Row>({ column, order, onSort }: HeaderProps<Row>) {
  const numeric = column.numeric ? " govuk-table__header--numeric" : "";
  return (
    <th
      scope="col"
      className={`govuk-table__header${numeric}`}
      aria-sort={column.sortBy ? order : undefined}
    >
      {column.sortBy ? (
        <SortButton order={order} onClick={onSort}>
          {column.header}
        </SortButton>
      ) : (
        column.header
      )}
    </th>
  );
}

interface CellProps {
  head: boolean;
  numeric?: boolean;
  /** Name of the column, in a table whose rows become blocks; the roles outlast the change of display. */
  label?: string;
  children?: ReactNode;
}

function Cell({ head, numeric, label, children }: CellProps) {
  if (head) {
    return (
      <th scope="row" className="govuk-table__header" role={label ? "rowheader" : undefined}>
        {children}
      </th>
    );
  }
  return (
    <td
      className={`govuk-table__cell${numeric ? " govuk-table__cell--numeric" : ""}`}
      role={label ? "cell" : undefined}
      data-label={label}
    >
      {label ? <div>{children}</div> : children}
    </td>
  );
}

function inOrder<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sorting: Sorting | undefined,
): readonly Row[] {
  const sortBy = columns.find((column) => column.key === sorting?.key)?.sortBy;
  if (!sortBy) return rows;
  const turn = sorting?.order === "descending" ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [left, right] = [sortBy(a), sortBy(b)];
    if (left === undefined || right === undefined) {
      return Number(left === undefined) - Number(right === undefined);
    }
    if (typeof left === "number" && typeof right === "number") return turn * (left - right);
    return turn * String(left).localeCompare(String(right), "en-GB", { numeric: true });
  });
}
