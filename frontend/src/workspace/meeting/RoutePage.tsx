import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Tagged } from "../../api/client";
import {
  changeRoute,
  meetingsKey,
  type Route,
  routeQuery,
  routeTimetableQuery,
} from "../../api/meetings";
import { Loaded } from "../../app/Loaded";
import { Page } from "../../app/Page";
import { announce } from "../../design/announce";
import { ukDate } from "../../design/dates";
import { SummaryList } from "../../design/SummaryList";
import { SettingsForm, Theirs } from "../settings/SettingsForm";
import { fieldId } from "../settings/words";
import { clerks } from "../shared/access";
import { workspace } from "../shared/addresses";
import { TextInput } from "../shared/inputs";
import { SignedIn } from "../shared/SignedIn";
import { useSeen } from "../shared/useSeen";
import { useSubmission } from "../shared/useSubmission";
import { routeFields, stopDrafts, wrongRoute } from "./routeDraft";
import { StopsInput } from "./StopsInput";
import { TakeAway } from "./TakeAway";
import { TimetableSection } from "./TimetableSection";

/** One route with its timetable. */
export function RoutePage({ routeRef }: { routeRef: string }) {
  return (
    <Page
      title="Change a route"
      crumbs={[
        { text: "Meetings", href: workspace.meetings() },
        { text: "Routes of reports", href: workspace.routes() },
      ]}
    >
      <SignedIn roles={clerks}>{() => <OneRoute routeRef={routeRef} />}</SignedIn>
    </Page>
  );
}

function OneRoute({ routeRef }: { routeRef: string }) {
  const route = useQuery(routeQuery(routeRef));
  const timetable = useQuery(routeTimetableQuery(routeRef));
  return (
    <Loaded query={route} what="the route">
      {(opened) => (
        <>
          <RouteForm opened={opened} />
          <TimetableSection query={timetable} />
          <TakeAway
            kind="routes"
            opened={opened}
            title="Take this route away"
            hint="Its meetings stay."
            back={workspace.routes()}
          />
        </>
      )}
    </Loaded>
  );
}

function RouteForm({ opened }: { opened: Tagged<Route> }) {
  const client = useQueryClient();
  const { seen, theirs, change } = useSeen(opened);
  const [title, setTitle] = useState(opened.body.title);
  const [stops, setStops] = useState(() => stopDrafts(opened.body));
  const form = useSubmission();
  const save = () =>
    form.submit(wrongRoute(title, stops), async () => {
      await change((etag) => changeRoute(seen.body.ref, etag, routeFields(title, stops)));
      await client.invalidateQueries({ queryKey: meetingsKey });
      announce("The route is saved; its dates are below");
    });
  return (
    <>
      {theirs && (
        <Theirs
          rows={[
            ["What goes this way", theirs.title],
            [
              "Meetings",
              theirs.stops.map(({ bodyName, date }) => `${bodyName}, ${ukDate(date)}`).join("; "),
            ],
          ]}
        />
      )}
      <SummaryList rows={[{ key: "Reference", value: seen.body.ref }]} />
      <SettingsForm {...form} button="Save" onSubmit={() => void save()}>
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
    </>
  );
}
