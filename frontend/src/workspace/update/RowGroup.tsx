import type { ReactNode } from "react";
import { useRef } from "react";
import { announce } from "../../design/announce";
import { FieldNotes, noteIds } from "../shared/FieldNotes";

interface RowGroupProps<Row extends { key: number }> {
  /** Pointer's id: the button that adds a row, where the error summary leads. */
  id: string;
  legend: string;
  hint: string;
  error: string | undefined;
  /** "next step": completes "Add a …" and "Remove … 1". */
  noun: string;
  addText: string;
  rows: readonly Row[];
  add: () => void;
  remove: (row: Row) => void;
  children: (row: Row, index: number) => ReactNode;
}

/** Rows that are added and taken away with the keyboard; the focus goes where the work goes on. */
export function RowGroup<Row extends { key: number }>(props: RowGroupProps<Row>) {
  const { id, legend, hint, error, noun, addText, rows, add, remove, children } = props;
  const group = useRef<HTMLFieldSetElement>(null);
  const focusSoon = (find: (rows: NodeListOf<HTMLElement>) => HTMLElement | null | undefined) =>
    requestAnimationFrame(() => {
      const items = group.current?.querySelectorAll<HTMLElement>(".dr-item");
      const target = items && find(items);
      (target ?? document.getElementById(id))?.focus();
    });
  return (
    <fieldset
      className={`govuk-fieldset govuk-form-group dr-group${error ? " govuk-form-group--error" : ""}`}
      ref={group}
      aria-describedby={noteIds({ id, hint, error })}
    >
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{legend}</legend>
      <FieldNotes id={id} hint={hint} error={error} />
      <ol className="dr-items">
        {rows.map((row, index) => (
          <li className="dr-item" key={row.key}>
            {children(row, index)}
            <button
              type="button"
              className="govuk-button govuk-button--secondary dr-button--row"
              onClick={() => {
                remove(row);
                announce(`Removed ${noun} ${index + 1}`);
                focusSoon((items) => written(items[Math.min(index, items.length - 1)]));
              }}
            >
              Remove{" "}
              <span className="govuk-visually-hidden">
                {noun} {index + 1}
              </span>
            </button>
          </li>
        ))}
      </ol>
      <button
        type="button"
        id={id}
        className="govuk-button govuk-button--secondary dr-button--row"
        onClick={() => {
          add();
          focusSoon((items) => written(items[items.length - 1]));
        }}
      >
        {addText}
      </button>
    </fieldset>
  );
}

/** Where one writes in a row; in a row that only asks for a choice so far, the choice. */
function written(item: HTMLElement | undefined): HTMLElement | null | undefined {
  return item?.querySelector<HTMLElement>("input, textarea") ?? item?.querySelector("select");
}
