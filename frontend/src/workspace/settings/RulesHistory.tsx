import type { RulesSetting } from "../../api/settings";
import { ukDateTime } from "../../design/dates";
import { DataTable } from "../../design/Table";

type Version = RulesSetting["history"][number];

/** Every version of the rules that there was, the latest first. */
export function RulesHistory({ history }: { history: readonly Version[] }) {
  return (
    <DataTable
      caption="Versions"
      stack
      rows={history.map((version, index) => ({ ...version, key: `${version.since} ${index}` }))}
      rowKey={({ key }) => key}
      columns={[
        { key: "version", header: "Version", cell: ({ version }) => version },
        { key: "since", header: "Since", cell: ({ since }) => ukDateTime(since) },
        { key: "by", header: "Set by", cell: ({ by }) => by },
        { key: "reason", header: "Why", cell: ({ reason }) => reason ?? "Not said" },
        { key: "rules", header: "What was set", cell: ({ rules }) => inWords(rules) },
      ]}
    />
  );
}

function inWords(rules: Version["rules"]): string {
  const { latenessMonths, stalenessMonths, redShare, amberShare, disabled } = rules;
  return [
    `Late is off track after ${latenessMonths} months`,
    `updates are too old after ${stalenessMonths}`,
    `shares ${redShare} and ${amberShare}`,
    `tolerance ${rules.measureTolerancePercent}%`,
    `one statutory action ${rules.statutoryRed ? "decides" : "does not decide"}`,
    disabled.length > 0 ? `off: ${disabled.join(", ")}` : "every rule on",
  ].join("; ");
}
