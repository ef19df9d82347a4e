import { useEffect, useRef } from "react";
import type { Cycle, NewCycle } from "../../api/types";
import { ukDate } from "../../design/dates";
import { DataTable } from "../../design/Table";
import { differing } from "./cycleForm";
import { deadlineText, type FieldName, fieldLabels } from "./words";

interface TheirChangesProps {
  seen: Cycle;
  theirs: Cycle;
  mine: NewCycle;
  startFromTheirs: () => void;
}

/** Says that somebody else changed the cycle meanwhile, and compares; nothing that was typed is lost. */
export function TheirChanges({ seen, theirs, mine, startFromTheirs }: TheirChangesProps) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (theirs) box.current?.focus();
  }, [theirs]);
  return (
    <section
      className="dr-notice dr-notice--problem"
      aria-label="Somebody changed this cycle"
      ref={box}
      tabIndex={-1}
    >
      <div role="alert">
        <h2 className="dr-notice__title">Somebody changed this cycle after you opened it</h2>
        <p className="govuk-body">
          Nothing of yours is lost. Save again, and only the fields that you changed replace theirs;
          the others stay as they are now.
        </p>
      </div>
      <DataTable
        caption="What they changed"
        rows={differing(seen, theirs)}
        rowKey={(name) => name}
        stack
        columns={[
          { key: "field", header: "Field", cell: (name) => fieldLabels[name] },
          { key: "seen", header: "When you opened it", cell: (name) => textOf(seen, name) },
          { key: "theirs", header: "Theirs, now", cell: (name) => textOf(theirs, name) },
          { key: "mine", header: "Yours", cell: (name) => textOf(mine, name) },
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

function textOf(cycle: Cycle | NewCycle, name: FieldName): string {
  if (name === "officerDue" || name === "headDue") return deadlineText(cycle[name]);
  const value = cycle[name];
  if (value === undefined) return "Not set";
  return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value)
    ? ukDate(value)
    : String(value);
}
