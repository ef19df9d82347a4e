import type { Cycle, NewCycle } from "../../api/types";
import { ukDate } from "../../design/dates";
import { SomebodyChanged } from "../shared/SomebodyChanged";
import { differing } from "./cycleForm";
import { deadlineText, type FieldName, fieldLabels } from "./words";

interface TheirChangesProps {
  seen: Cycle;
  theirs: Cycle;
  mine: NewCycle;
  startFromTheirs: () => void;
}

/** Compares a cycle that somebody else changed meanwhile. */
export function TheirChanges({ seen, theirs, mine, startFromTheirs }: TheirChangesProps) {
  return (
    <SomebodyChanged<Cycle | NewCycle, FieldName>
      what="this cycle"
      rows={differing(seen, theirs)}
      rowKey={(name) => name}
      label={(name) => fieldLabels[name]}
      text={(name, cycle) => textOf(cycle, name)}
      seen={seen}
      theirs={theirs}
      mine={mine}
      startFromTheirs={startFromTheirs}
    />
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
