import type { ReactNode } from "react";
import { Notice } from "../../design/Notice";
import { ErrorSummary } from "../shared/ErrorSummary";
import type { Wrong } from "../shared/useSubmission";
import { fieldId } from "./words";

interface SettingsFormProps {
  wrong: readonly Wrong[];
  attempt: number;
  sending: boolean;
  button: string;
  onSubmit: () => void;
  children: ReactNode;
}

/** A form of the settings: what is wrong with it above, its fields, and the button that sends it. */
export function SettingsForm(props: SettingsFormProps) {
  const { wrong, attempt, sending, button, onSubmit, children } = props;
  return (
    <form
      className="dr-prose"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <ErrorSummary
        attempt={attempt}
        errors={wrong.map(({ pointer, message }) => ({
          message,
          ...(pointer ? { fieldId: fieldId(pointer) } : {}),
        }))}
      />
      {children}
      <button type="submit" className="govuk-button" aria-disabled={sending}>
        {button}
      </button>
    </form>
  );
}

/** What somebody else saved after the form was opened, to be seen before saving again. */
export function Theirs({ rows }: { rows: readonly (readonly [string, string])[] }) {
  return (
    <Notice title="Somebody else saved this meanwhile" urgent>
      <p className="govuk-body">This is how it is now. What you typed stands in the form.</p>
      <ul className="govuk-list govuk-list--bullet">
        {rows.map(([name, value]) => (
          <li key={name}>
            {name}: <strong>{value}</strong>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
