import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { navigate } from "wouter-preact/use-browser-location";
import { createRoute, meetingsKey } from "../../api/meetings";
import { Page } from "../../app/Page";
import { announce } from "../../design/announce";
import { SettingsForm } from "../settings/SettingsForm";
import { fieldId } from "../settings/words";
import { clerks } from "../shared/access";
import { workspace } from "../shared/addresses";
import { TextInput } from "../shared/inputs";
import { SignedIn } from "../shared/SignedIn";
import { useKeyOfContent } from "../shared/useKeyOfContent";
import { useSubmission } from "../shared/useSubmission";
import { routeFields, wrongRoute } from "./routeDraft";
import { newStop, type StopDraft, StopsInput } from "./StopsInput";

/** Adds a route. */
export function NewRoutePage() {
  return (
    <Page
      title="Add a route"
      crumbs={[
        { text: "Meetings", href: workspace.meetings() },
        { text: "Routes of reports", href: workspace.routes() },
      ]}
    >
      <SignedIn roles={clerks}>{() => <NewRouteForm />}</SignedIn>
    </Page>
  );
}

function NewRouteForm() {
  const client = useQueryClient();
  const keyOf = useKeyOfContent();
  const [ref, setRef] = useState("");
  const [title, setTitle] = useState("");
  const [stops, setStops] = useState<readonly StopDraft[]>(() => [newStop()]);
  const form = useSubmission();
  const missing = [
    ...(ref.trim() ? [] : [{ pointer: "/ref", message: "Give the route a reference" }]),
    ...wrongRoute(title, stops),
  ];
  const save = () =>
    form.submit(missing, async () => {
      const route = { ref: ref.trim(), ...routeFields(title, stops) };
      await createRoute(route, keyOf(route));
      await client.invalidateQueries({ queryKey: meetingsKey });
      announce(`${route.title} is added`);
      navigate(workspace.route(route.ref));
    });
  return (
    <SettingsForm {...form} button="Add the route" onSubmit={() => void save()}>
      <TextInput
        id={fieldId("/ref")}
        label="Reference"
        hint="Short and for good, such as EDI-2021. Letters, digits, dots and hyphens."
        error={form.errorOf("/ref")}
        value={ref}
        onInput={setRef}
        maxLength={40}
      />
      <TextInput
        id={fieldId("/title")}
        label="What goes this way"
        error={form.errorOf("/title")}
        value={title}
        onInput={setTitle}
        maxLength={300}
      />
      <StopsInput stops={stops} onChange={setStops} errorOf={form.errorOf} />
    </SettingsForm>
  );
}
