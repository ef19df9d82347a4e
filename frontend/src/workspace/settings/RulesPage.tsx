import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Tagged } from "../../api/client";
import {
  changeRules,
  previewRules,
  type RulesPreview,
  type RulesSetting,
  rulesQuery,
} from "../../api/settings";
import { Loaded } from "../../app/Loaded";
import { Page } from "../../app/Page";
import { usePlanRef } from "../../app/usePlanRef";
import { announce } from "../../design/announce";
import { Notice } from "../../design/Notice";
import { keepers } from "../shared/access";
import { workspace } from "../shared/addresses";
import { SignedIn } from "../shared/SignedIn";
import { useSeen } from "../shared/useSeen";
import { useSubmission } from "../shared/useSubmission";
import { RulesFields } from "./RulesFields";
import { RulesHistory } from "./RulesHistory";
import { RulesOutlook } from "./RulesOutlook";
import { faults, toForm, toReporting, toRules } from "./rulesForm";
import { SaveRules } from "./SaveRules";
import { SettingsForm } from "./SettingsForm";

/** The rating rules of a plan, with what a change would do to the ratings before it is saved. */
export default function RulesPage() {
  const plan = usePlanRef();
  return (
    <Page title="Rating rules" crumbs={[{ text: "Settings", href: workspace.settings(plan) }]}>
      <SignedIn roles={keepers}>{() => <RulesSettings plan={plan} />}</SignedIn>
    </Page>
  );
}

function RulesSettings({ plan }: { plan: string }) {
  const rules = useQuery(rulesQuery(plan));
  return (
    <Loaded query={rules} what="the rules">
      {(opened) => <Rules plan={plan} opened={opened} />}
    </Loaded>
  );
}

function Rules({ plan, opened }: { plan: string; opened: Tagged<RulesSetting> }) {
  const client = useQueryClient();
  const { seen, theirs, change } = useSeen(opened);
  const [form, setForm] = useState(toForm(opened.body));
  const [outlook, setOutlook] = useState<RulesPreview>();
  const looking = useSubmission();
  const look = () =>
    looking.submit(faults(form), async () => {
      setOutlook(await previewRules(plan, toRules(form)));
      announce("What would change is shown below");
    });
  const save = async (reason: string) => {
    await change((etag) =>
      changeRules(plan, etag, { rules: toRules(form), reporting: toReporting(form), reason }),
    );
    setOutlook(undefined);
    announce("The rules are saved");
    // Every rating of the plan may be another now.
    await client.invalidateQueries();
  };
  if (seen.body.abilities.length === 0) {
    return (
      <>
        <Notice title="This plan keeps its rules">
          <p className="govuk-body">It is over, and stays rated by the rules it ended with.</p>
        </Notice>
        <RulesHistory history={seen.body.history} />
      </>
    );
  }
  return (
    <>
      <p className="govuk-body">
        {seen.body.title}: version {seen.body.version} of the rules is in force. The public data
        page prints them.
      </p>
      {theirs && (
        <Notice title="Somebody else saved other rules meanwhile" urgent>
          <p className="govuk-body">
            Version {theirs.version} stands at the top of “Versions” below. What you typed stands in
            the form: saving it again replaces theirs.
          </p>
        </Notice>
      )}
      <SettingsForm {...looking} button="See what would change" onSubmit={() => void look()}>
        <RulesFields
          form={form}
          actionRules={seen.body.actionRules}
          errorOf={looking.errorOf}
          change={(part) => {
            setForm({ ...form, ...part });
            // A preview of something else would mislead.
            setOutlook(undefined);
          }}
        />
      </SettingsForm>
      {outlook && (
        <>
          <RulesOutlook plan={plan} preview={outlook} />
          <SaveRules save={save} />
        </>
      )}
      <RulesHistory history={seen.body.history} />
    </>
  );
}
