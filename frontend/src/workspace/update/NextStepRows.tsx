import { TextInput } from "../shared/inputs";
import { type FormPart, fieldId, withRow } from "./fields";
import { newStep, type StepRow } from "./form";
import { RowGroup } from "./RowGroup";

/** What is to happen next: each step with whose it is and by when. */
export function NextStepRows({ form, change, errors }: FormPart) {
  const { nextSteps } = form;
  const set = (row: StepRow, part: Partial<StepRow>) =>
    change({ nextSteps: withRow(nextSteps, row.key, part) });
  return (
    <RowGroup
      id={fieldId("/nextSteps")}
      legend="Next steps"
      hint="At risk, off track and paused need at least one with an owner and a date."
      error={errors["/nextSteps"]}
      noun="next step"
      addText="Add a next step"
      rows={nextSteps}
      add={() => change({ nextSteps: [...nextSteps, newStep()] })}
      remove={({ key }) => change({ nextSteps: nextSteps.filter((row) => row.key !== key) })}
    >
      {(row, index) => {
        const at = (name: string) => ({
          id: fieldId(`/nextSteps/${index}/${name}`),
          error: errors[`/nextSteps/${index}/${name}`],
          small: true,
        });
        const nth = `Step ${index + 1}`;
        return (
          <>
            <TextInput
              {...at("text")}
              error={errors[`/nextSteps/${index}/text`] ?? errors[`/nextSteps/${index}/carries`]}
              label={`${nth}: what`}
              value={row.text}
              maxLength={2000}
              onInput={(text) => set(row, { text })}
            />
            <div className="dr-pair">
              <TextInput
                {...at("owner")}
                label={`${nth}: owner, a post or a team`}
                value={row.owner}
                maxLength={200}
                onInput={(owner) => set(row, { owner })}
              />
              <TextInput
                {...at("due")}
                label={`${nth}: by when`}
                type="date"
                value={row.due}
                onInput={(due) => set(row, { due })}
              />
            </div>
          </>
        );
      }}
    </RowGroup>
  );
}
