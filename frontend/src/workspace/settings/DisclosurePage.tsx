import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Tagged } from "../../api/client";
import {
  changeDisclosureRules,
  type DisclosureRules,
  disclosureRulesQuery,
} from "../../api/disclosureRules";
import { Loaded } from "../../app/Loaded";
import { Page } from "../../app/Page";
import { announce } from "../../design/announce";
import { ukDateTime } from "../../design/dates";
import { Notice } from "../../design/Notice";
import { ukNumber } from "../../design/numbers";
import { DataTable } from "../../design/Table";
import { keepers } from "../shared/access";
import { workspace } from "../shared/addresses";
import { TextArea, TextInput } from "../shared/inputs";
import { SignedIn } from "../shared/SignedIn";
import { useSeen } from "../shared/useSeen";
import { useSubmission } from "../shared/useSubmission";
import { disclosureFaults, rulesOf, toldBy } from "./disclosureForm";
import { SettingsForm, Theirs } from "./SettingsForm";
import { fieldId } from "./words";

type Rules = DisclosureRules["rules"];

/** From how many people on a figure is told in public: what the rules mean, who sets them, and all that there were. */
export default function DisclosurePage() {
  return (
    <Page title="Disclosure rules" crumbs={[{ text: "Settings", href: workspace.settings() }]}>
      <SignedIn roles={keepers}>{() => <Settings />}</SignedIn>
    </Page>
  );
}

function Settings() {
  const rules = useQuery(disclosureRulesQuery);
  return (
    <Loaded query={rules} what="the rules">
      {(opened) => <Opened opened={opened} />}
    </Loaded>
  );
}

function Opened({ opened }: { opened: Tagged<DisclosureRules> }) {
  const { seen, theirs, change } = useSeen(opened);
  const { rules, abilities, history } = seen.body;
  const may = abilities.includes("EDIT");
  return (
    <>
      <p className="govuk-body dr-prose">{inForce(rules)}</p>
      <Meaning />
      {theirs && (
        <Theirs
          rows={[
            ["Smallest figure that is told", String(theirs.rules.threshold)],
            ["Rounded to", String(theirs.rules.rounding)],
          ]}
        />
      )}
      {may ? (
        <RulesForm rules={rules} change={change} />
      ) : (
        <Notice title="Only the administrator sets other rules">
          <p className="govuk-body">
            You see them because you publish by them. Ask the administrator where they do not fit.
          </p>
        </Notice>
      )}
      <History history={history} />
    </>
  );
}

const inForce = ({ threshold, rounding }: Rules) =>
  `Counts of people below ${threshold} are told nowhere; others are told to the nearest ${rounding}.`;

function Meaning() {
  return (
    <section aria-labelledby="meaning">
      <h2 className="govuk-heading-m" id="meaning">
        What a change does
      </h2>
      <ul className="govuk-list govuk-list--bullet dr-prose">
        <li>It holds for every profile that is published from then on, and for all at once.</li>
        <li>What has been published stays as it was told. Nothing is told anew by itself.</li>
        <li>
          A figure that was suppressed stays suppressed until a named officer releases it, however
          low the threshold becomes; and what was promised under stricter rules is kept.
        </li>
        <li>
          A higher threshold protects more people and leaves more gaps in tables of small surveys:
          beside each gap another figure is left out, so that nobody can subtract.
        </li>
        <li>True counts are never deleted by it. Officers see them, and each look is recorded.</li>
      </ul>
    </section>
  );
}

interface RulesFormProps {
  rules: Rules;
  change: (send: (etag: string) => Promise<Tagged<DisclosureRules>>) => Promise<void>;
}

function RulesForm({ rules, change }: RulesFormProps) {
  const client = useQueryClient();
  const [form, setForm] = useState({
    threshold: String(rules.threshold),
    rounding: String(rules.rounding),
  });
  const [reason, setReason] = useState("");
  const sending = useSubmission();
  const wanted = rulesOf(form);
  const save = () =>
    sending.submit(disclosureFaults(form, reason), async () => {
      if (!wanted) return;
      await change((etag) => changeDisclosureRules(etag, { ...wanted, reason: reason.trim() }));
      setReason("");
      announce("The rules are saved");
      await client.invalidateQueries({ queryKey: ["settings", "disclosure"] });
    });
  return (
    <SettingsForm {...sending} button="Set these rules" onSubmit={() => void save()}>
      <h2 className="govuk-heading-m">Set other rules</h2>
      <TextInput
        id={fieldId("/threshold")}
        label="Smallest figure that is told"
        hint="From 3 to 100. A count below it is told nowhere, nor anything it could be worked out from."
        error={sending.errorOf("/threshold")}
        value={form.threshold}
        onInput={(threshold) => setForm({ ...form, threshold })}
        maxLength={3}
      />
      <TextInput
        id={fieldId("/rounding")}
        label="Round figures to the nearest"
        hint="From 1, which rounds nothing, up to the smallest figure that is told."
        error={sending.errorOf("/rounding")}
        value={form.rounding}
        onInput={(rounding) => setForm({ ...form, rounding })}
        maxLength={3}
      />
      {wanted && wanted.rounding > 0 && <Examples rules={wanted} />}
      <TextArea
        id={fieldId("/reason")}
        label="Why do the rules change?"
        hint="It stands beside the new version and in the audit trail."
        error={sending.errorOf("/reason")}
        value={reason}
        onInput={setReason}
        rows={3}
        maxLength={2000}
      />
    </SettingsForm>
  );
}

function Examples({ rules }: { rules: Rules }) {
  return (
    <DataTable
      caption="How some counts would be told"
      rows={toldBy(rules, [4, 9, 12, 43, 870])}
      rowKey={({ count }) => String(count)}
      columns={[
        { key: "count", header: "People", numeric: true, cell: ({ count }) => ukNumber(count) },
        {
          key: "told",
          header: "Told as",
          cell: ({ told }) => (told === undefined ? "Suppressed" : ukNumber(told)),
        },
      ]}
    />
  );
}

function History({ history }: { history: DisclosureRules["history"] }) {
  return (
    <DataTable
      caption="Versions"
      stack
      rows={history}
      rowKey={({ number }) => String(number)}
      columns={[
        { key: "number", header: "Version", cell: ({ number }) => number },
        { key: "since", header: "Since", cell: ({ since }) => ukDateTime(since) },
        { key: "by", header: "Set by", cell: ({ by }) => by },
        { key: "reason", header: "Why", cell: ({ reason }) => reason },
        { key: "rules", header: "What was set", cell: ({ rules }) => inForce(rules) },
      ]}
    />
  );
}
