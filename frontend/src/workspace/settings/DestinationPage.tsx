import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { navigate } from "wouter-preact/use-browser-location";
import type { Tagged } from "../../api/client";
import { changeDestination, type Destination, destinationQuery } from "../../api/handOver";
import { Loaded } from "../../app/Loaded";
import { Page } from "../../app/Page";
import { announce } from "../../design/announce";
import { SummaryList } from "../../design/SummaryList";
import { couriers } from "../shared/access";
import { workspace } from "../shared/addresses";
import { SignedIn } from "../shared/SignedIn";
import { useSeen } from "../shared/useSeen";
import { useSubmission } from "../shared/useSubmission";
import { DestinationInputs } from "./DestinationInputs";
import { draftOf, fieldsOf, kindWords, missingOf } from "./destinationForm";
import { SettingsForm, Theirs } from "./SettingsForm";
import { useDestinationsAbove } from "./useDestinationsAbove";

/** One destination: where packs go, and how. */
export default function DestinationPage({ id }: { id: string }) {
  const above = useDestinationsAbove();
  return (
    <Page
      title="A destination"
      crumbs={[above, { text: "Destinations", href: workspace.destinations() }]}
    >
      <SignedIn roles={couriers}>{() => <OpenedDestination id={id} />}</SignedIn>
    </Page>
  );
}

function OpenedDestination({ id }: { id: string }) {
  const destination = useQuery(destinationQuery(id));
  return (
    <Loaded query={destination} what="the destination">
      {(opened) => (
        <>
          <Facts destination={opened.body} />
          {opened.body.abilities.includes("EDIT") && <DestinationForm opened={opened} />}
        </>
      )}
    </Loaded>
  );
}

function Facts({ destination }: { destination: Destination }) {
  const { name, kind, address, settings, secretIsSet, active } = destination;
  return (
    <SummaryList
      rows={[
        { key: "Name", value: name },
        { key: "Kind", value: kindWords[kind] },
        { key: "Address", value: address },
        settings.secret
          ? {
              key: "Secret",
              value: `${settings.secret}: ${secretIsSet ? "set on the server" : "not set on the server"}`,
            }
          : false,
        { key: "In use", value: active ? "Yes" : "No" },
      ]}
    />
  );
}

function DestinationForm({ opened }: { opened: Tagged<Destination> }) {
  const client = useQueryClient();
  const { seen, theirs, change } = useSeen(opened);
  const [draft, setDraft] = useState(() => draftOf(opened.body));
  const form = useSubmission();
  const save = () =>
    form.submit(missingOf(draft), async () => {
      await change((etag) => changeDestination(seen.body.id, etag, fieldsOf(draft)));
      await client.invalidateQueries({ queryKey: ["settings"] });
      announce(`${draft.name} is saved`);
      navigate(workspace.destinations());
    });
  return (
    <>
      {theirs && (
        <Theirs
          rows={[
            ["Name", theirs.name],
            ["Address", theirs.address],
            ["In use", theirs.active ? "Yes" : "No"],
          ]}
        />
      )}
      <SettingsForm {...form} button="Save" onSubmit={() => void save()}>
        <DestinationInputs
          draft={draft}
          change={(part) => setDraft((was) => ({ ...was, ...part }))}
          errorOf={form.errorOf}
          kindIsFixed
        />
      </SettingsForm>
    </>
  );
}
