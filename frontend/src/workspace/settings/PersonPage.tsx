import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { navigate } from "wouter-preact/use-browser-location";
import type { Tagged } from "../../api/client";
import { changePerson, type Person, peopleQuery, personQuery } from "../../api/settings";
import { Loaded } from "../../app/Loaded";
import { Page } from "../../app/Page";
import { usePlanRef } from "../../app/usePlanRef";
import { announce } from "../../design/announce";
import { SummaryList } from "../../design/SummaryList";
import { keepers } from "../shared/access";
import { workspace } from "../shared/addresses";
import { SelectInput } from "../shared/choices";
import { Radios } from "../shared/inputs";
import { SignedIn } from "../shared/SignedIn";
import { useSeen } from "../shared/useSeen";
import { useSubmission } from "../shared/useSubmission";
import { SettingsForm, Theirs } from "./SettingsForm";
import { fieldId } from "./words";

/** What is said of one person here: whether they have left, and whom they report to. */
export default function PersonPage({ id }: { id: string }) {
  const plan = usePlanRef();
  return (
    <Page
      title="Change a person"
      crumbs={[
        { text: "Settings", href: workspace.settings(plan) },
        { text: "People", href: workspace.people() },
      ]}
    >
      <SignedIn roles={keepers}>{() => <PersonSettings id={id} />}</SignedIn>
    </Page>
  );
}

function PersonSettings({ id }: { id: string }) {
  const person = useQuery(personQuery(id));
  const people = useQuery(peopleQuery);
  return (
    <Loaded query={person} what="the person">
      {(opened) => (
        <Loaded query={people} what="people">
          {({ items }) => <PersonForm opened={opened} people={items} />}
        </Loaded>
      )}
    </Loaded>
  );
}

interface PersonFormProps {
  opened: Tagged<Person>;
  people: readonly Person[];
}

function PersonForm({ opened, people }: PersonFormProps) {
  const client = useQueryClient();
  const { seen, theirs, change } = useSeen(opened);
  const { body } = seen;
  const [active, setActive] = useState(opened.body.active);
  const [reportsTo, setReportsTo] = useState(opened.body.reportsTo ?? "");
  const form = useSubmission();
  const nameOf = (id: string | undefined) => people.find((one) => one.id === id)?.name ?? "Nobody";
  const save = () =>
    form.submit([], async () => {
      await change((etag) => changePerson(body.id, etag, { active, reportsTo: reportsTo || null }));
      await client.invalidateQueries({ queryKey: ["settings"] });
      announce(`${body.name} is saved`);
      navigate(workspace.people());
    });
  return (
    <>
      {theirs && (
        <Theirs
          rows={[
            ["Works here", theirs.active ? "Yes" : "Has left"],
            ["Reports to", nameOf(theirs.reportsTo)],
          ]}
        />
      )}
      <SummaryList
        rows={[
          { key: "Name", value: body.name },
          { key: "Post", value: body.post ?? "Not known" },
          { key: "Services", value: body.services.join(", ") || "None" },
          { key: "Mail", value: body.email ?? "None: cannot be reminded" },
        ]}
      />
      <SettingsForm {...form} button="Save" onSubmit={() => void save()}>
        <Radios
          id={fieldId("/active")}
          legend="Does this person still work here?"
          hint="Somebody who has left keeps their name in the record and gets no mail. Whom they report to is asked instead."
          error={form.errorOf("/active")}
          choices={[
            { value: "yes", text: "Yes" },
            { value: "no", text: "No, they have left" },
          ]}
          value={active ? "yes" : "no"}
          onChange={(value) => setActive(value === "yes")}
        />
        <SelectInput
          id={fieldId("/reportsTo")}
          label="Reports to"
          hint="Is told when this person does not answer."
          error={form.errorOf("/reportsTo")}
          none="Nobody"
          options={people
            .filter(({ id }) => id !== body.id)
            .map(({ id, name, post }) => ({ value: id, text: post ? `${name}, ${post}` : name }))}
          value={reportsTo}
          onChange={setReportsTo}
        />
      </SettingsForm>
    </>
  );
}
