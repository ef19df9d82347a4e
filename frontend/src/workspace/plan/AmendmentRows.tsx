import { useRef } from "react";
import { WordDifference } from "../../design/WordDifference";
import { TextArea } from "../shared/inputs";
import { RowGroup } from "../update/RowGroup";
import type { Amendable, AmendmentRow } from "./amendments";
import { SelectInput } from "./controls";
import { placeId } from "./specForm";

interface AmendmentRowsProps {
  choices: readonly Amendable[];
  rows: readonly AmendmentRow[];
  change: (rows: readonly AmendmentRow[]) => void;
  errors: Readonly<Record<string, string>>;
}

/** What the approving body changed: which line, how it reads now, and what that comes to word by word. */
export function AmendmentRows({ choices, rows, change, errors }: AmendmentRowsProps) {
  const lastKey = useRef(0);
  const set = (key: number, part: Partial<AmendmentRow>) =>
    change(rows.map((row) => (row.key === key ? { ...row, ...part } : row)));
  return (
    <RowGroup
      id={placeId("/amendments")}
      legend="Amendments"
      hint="Leave this empty if the plan was approved as it was submitted."
      error={errors["/amendments"]}
      noun="amendment"
      addText="Add an amendment"
      rows={rows}
      add={() => change([...rows, { key: ++lastKey.current, line: "", text: "", reason: "" }])}
      remove={({ key }) => change(rows.filter((row) => row.key !== key))}
    >
      {({ key, line, text, reason }, index) => {
        const place = (name: string) => `/amendments/${index}/${name}`;
        const at = (name: string) => ({
          id: placeId(place(name)),
          error: errors[place(name)],
          small: true,
        });
        const nth = `Amendment ${index + 1}`;
        const chosen = choices.find(({ id }) => id === line);
        return (
          <>
            <SelectInput
              {...at("ref")}
              label={`${nth}: line of the plan`}
              none="Choose a line"
              choices={choices.map(({ id, name }) => ({ value: id, text: name }))}
              value={line}
              onChange={(id) =>
                set(key, {
                  line: id,
                  text: choices.find((choice) => choice.id === id)?.submitted ?? "",
                })
              }
            />
            {chosen && (
              <>
                <TextArea
                  {...at("text")}
                  label={`${nth}: the wording as approved`}
                  rows={4}
                  maxLength={4000}
                  value={text}
                  onInput={(next) => set(key, { text: next })}
                />
                <p className="govuk-body-s">Compared with what was submitted</p>
                <p className="govuk-body dr-compared">
                  <WordDifference before={chosen.submitted} after={text} />
                </p>
                <TextArea
                  {...at("reason")}
                  label={`${nth}: why (optional)`}
                  rows={2}
                  maxLength={2000}
                  value={reason}
                  onInput={(next) => set(key, { reason: next })}
                />
              </>
            )}
          </>
        );
      }}
    </RowGroup>
  );
}
