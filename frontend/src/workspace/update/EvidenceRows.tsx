import { Radios, TextInput } from "../shared/inputs";
import { type FormPart, fieldId, withRow } from "./fields";
import { type EvidenceRow, newEvidence } from "./form";
import { RowGroup } from "./RowGroup";

const kinds = [
  { value: "LINK", text: "Link" },
  { value: "DOCUMENT", text: "Document" },
] as const;

/** What proves it: links and documents. */
export function EvidenceRows({ form, change, errors }: FormPart) {
  const { evidence } = form;
  const set = (row: EvidenceRow, part: Partial<EvidenceRow>) =>
    change({ evidence: withRow(evidence, row.key, part) });
  return (
    <RowGroup
      id={fieldId("/evidence")}
      legend="Evidence"
      hint="A complete action needs some. Name what anybody can look up."
      error={errors["/evidence"]}
      noun="evidence"
      addText="Add evidence"
      rows={evidence}
      add={() => change({ evidence: [...evidence, newEvidence()] })}
      remove={({ key }) => change({ evidence: evidence.filter((row) => row.key !== key) })}
    >
      {(row, index) => (
        <>
          <TextInput
            id={fieldId(`/evidence/${index}/title`)}
            label={`Evidence ${index + 1}: title`}
            small
            value={row.title}
            maxLength={300}
            onInput={(title) => set(row, { title })}
            error={errors[`/evidence/${index}/title`]}
          />
          <TextInput
            id={fieldId(`/evidence/${index}/url`)}
            label={`Evidence ${index + 1}: address${row.kind === "DOCUMENT" ? ", if it has one" : ""}`}
            small
            type="url"
            value={row.url}
            maxLength={2000}
            onInput={(url) => set(row, { url })}
            error={errors[`/evidence/${index}/url`]}
          />
          <Radios
            id={fieldId(`/evidence/${index}/kind`)}
            legend={`Evidence ${index + 1}: kind`}
            small
            choices={kinds}
            value={row.kind}
            onChange={(kind) => set(row, { kind: kind as EvidenceRow["kind"] })}
          />
        </>
      )}
    </RowGroup>
  );
}
