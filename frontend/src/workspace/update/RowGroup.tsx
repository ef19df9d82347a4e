import type { ReactNode } from "react";
import { useLayoutEffect, useRef } from "react";
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
  // A row appears and goes in its own time; the focus moves once it did, and not a frame later or sooner.
  const next = useRef<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a row more or less is what moves the focus
  useLayoutEffect(() => {
    if (next.current === null) return;
    const items = group.current?.querySelectorAll<HTMLElement>(".dr-item");
    const target = items && written(items[Math.min(next.current, items.length - 1)]);
    next.current = null;
    (target ?? document.getElementById(id))?.focus();
  }, [rows.length]);
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
                next.current = index;
                remove(row);
                announce(`Removed ${noun} ${index + 1}`);
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
          next.current = rows.length;
          add();
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
