import { useState } from "react";
import type { TrackedStep, WorkUpdate } from "../../api/types";
import { Details } from "../../design/Details";
import { UkDate } from "../../design/UkDate";
import { FieldList } from "./FieldList";

/** From this width on it stands beside the form and need not be folded. */
const wide = "(min-width: 62em)";

interface PreviousUpdateProps {
  previous: WorkUpdate["previous"];
  steps: readonly TrackedStep[];
}

/** The last published update, to write against. */
export function PreviousUpdate({ previous, steps }: PreviousUpdateProps) {
  const [unfolded] = useState(() => window.matchMedia?.(wide).matches ?? true);
  if (!previous) {
    return <p className="govuk-body">No update of this action has been published yet.</p>;
  }
  return (
    <Details summary="The last published update" open={unfolded}>
      <p className="govuk-body-s dr-muted">
        <UkDate iso={previous.date} />, by {previous.author}
      </p>
      <FieldList fields={previous.fields} steps={steps} without={["date"]} />
    </Details>
  );
}
