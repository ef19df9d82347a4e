import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { navigate } from "wouter-preact/use-browser-location";
import { createDestination } from "../../api/handOver";
import { Page } from "../../app/Page";
import { announce } from "../../design/announce";
import { administrators } from "../shared/access";
import { workspace } from "../shared/addresses";
import { SignedIn } from "../shared/SignedIn";
import { useKeyOfContent } from "../shared/useKeyOfContent";
import { useSubmission } from "../shared/useSubmission";
import { DestinationInputs } from "./DestinationInputs";
import { emptyDestination, fieldsOf, missingOf } from "./destinationForm";
import { SettingsForm } from "./SettingsForm";

/** Adds a destination. */
export default function NewDestinationPage() {
  return (
    <Page
      title="Add a destination"
      crumbs={[
        { text: "Settings", href: workspace.settings() },
        { text: "Destinations", href: workspace.destinations() },
      ]}
    >
      <SignedIn roles={administrators}>{() => <NewDestinationForm />}</SignedIn>
    </Page>
  );
}

function NewDestinationForm() {
  const client = useQueryClient();
  const keyOf = useKeyOfContent();
  const [draft, setDraft] = useState(emptyDestination);
  const form = useSubmission();
  const save = () =>
    form.submit(missingOf(draft), async () => {
      const fields = fieldsOf(draft);
      await createDestination(fields, keyOf(fields));
      await client.invalidateQueries({ queryKey: ["settings"] });
      announce(`${fields.name} is added`);
      navigate(workspace.destinations());
    });
  return (
    <SettingsForm {...form} button="Add the destination" onSubmit={() => void save()}>
      <DestinationInputs
        draft={draft}
        change={(part) => setDraft((was) => ({ ...was, ...part }))}
        errorOf={form.errorOf}
      />
    </SettingsForm>
  );
}
