import { fieldId } from "../settings/words";
import { TextInput } from "../shared/inputs";

interface OfficerTitleInputsProps {
  title: string;
  days: string;
  onTitle: (title: string) => void;
  onDays: (days: string) => void;
  errorOf: (pointer: string) => string | undefined;
}

/** What is set of an officer who signs. */
export function OfficerTitleInputs(props: OfficerTitleInputsProps) {
  const { title, days, onTitle, onDays, errorOf } = props;
  return (
    <>
      <TextInput
        id={fieldId("/title")}
        label="Title"
        hint="As it is printed in reports"
        error={errorOf("/title")}
        value={title}
        onInput={onTitle}
        maxLength={200}
      />
      <TextInput
        id={fieldId("/signOffDays")}
        label="Working days before a meeting (optional)"
        hint="Leave it empty for an officer who signs when the others do"
        error={errorOf("/signOffDays")}
        type="number"
        value={days}
        onInput={onDays}
      />
    </>
  );
}
