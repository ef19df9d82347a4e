import { TextArea, TextInput } from "../shared/inputs";
import { type FormPart, fieldId } from "./fields";

/** What was done, what stands in the way, and the day it speaks of. */
export function WordFields({ form, change, errors }: FormPart) {
  return (
    <>
      <TextArea
        id={fieldId("/progress")}
        label="What was done"
        hint="Since the last published update, which stands beside this form."
        value={form.progress}
        onInput={(progress) => change({ progress })}
        rows={8}
        maxLength={10_000}
        error={errors["/progress"]}
      />
      <TextArea
        id={fieldId("/issues")}
        label="What stands in the way"
        hint="Leave empty if nothing does."
        value={form.issues}
        onInput={(issues) => change({ issues })}
        rows={4}
        maxLength={10_000}
        error={errors["/issues"]}
      />
      <TextInput
        id={fieldId("/date")}
        label="Day it speaks of"
        type="date"
        value={form.date}
        onInput={(date) => change({ date })}
        error={errors["/date"]}
      />
    </>
  );
}
