import { useEffect, useRef } from "react";
import { DataTable } from "../../design/Table";

interface SomebodyChangedProps<F, R> {
  what: string;
  /** The fields that they changed. */
  rows: readonly R[];
  rowKey: (row: R) => string;
  label: (row: R) => string;
  /** What a field says in one of the three versions. */
  text: (row: R, version: F) => string;
  seen: F;
  theirs: F;
  mine: F;
  startFromTheirs: () => void;
}

/** Says that somebody else changed the thing meanwhile, and compares; nothing that was typed is lost. */
export function SomebodyChanged<F, R>(props: SomebodyChangedProps<F, R>) {
  const { what, rows, rowKey, label, text, seen, theirs, mine, startFromTheirs } = props;
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (theirs) box.current?.focus();
  }, [theirs]);
  return (
    <section
      className="dr-notice dr-notice--problem"
      aria-label={`Somebody changed ${what}`}
      ref={box}
      tabIndex={-1}
    >
      <div role="alert">
        <h2 className="dr-notice__title">Somebody changed {what} after you opened it</h2>
        <p className="govuk-body">
          Nothing of yours is lost. Save again, and only the fields that you changed replace theirs;
          the others stay as they are now.
        </p>
      </div>
      <DataTable
        caption="What they changed"
        rows={rows}
        rowKey={rowKey}
        stack
        columns={[
          { key: "field", header: "Field", cell: label },
          { key: "seen", header: "When you opened it", cell: (row) => text(row, seen) },
          { key: "theirs", header: "Theirs, now", cell: (row) => text(row, theirs) },
          { key: "mine", header: "Yours", cell: (row) => text(row, mine) },
        ]}
      />
      <button
        type="button"
        className="govuk-button govuk-button--secondary"
        onClick={startFromTheirs}
      >
        Drop mine and start from theirs
      </button>
    </section>
  );
}
