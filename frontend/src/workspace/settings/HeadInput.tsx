import { useQuery } from "@tanstack/react-query";
import { peopleQuery } from "../../api/settings";
import { SelectInput } from "../shared/choices";
import { fieldId } from "./words";

interface HeadInputProps {
  error: string | undefined;
  value: string;
  onChange: (id: string) => void;
}

/** Who is the head of a service; somebody who has left is offered only while they still are. */
export function HeadInput({ error, value, onChange }: HeadInputProps) {
  const people = useQuery(peopleQuery).data?.items ?? [];
  return (
    <SelectInput
      id={fieldId("/head")}
      label="Head of service"
      hint="Is written to when updates wait for review. What they may do is set in the sign-in provider."
      error={error}
      none="Not named"
      options={people
        .filter(({ id, active }) => active || id === value)
        .map(({ id, name }) => ({ value: id, text: name }))}
      value={value}
      onChange={onChange}
    />
  );
}
