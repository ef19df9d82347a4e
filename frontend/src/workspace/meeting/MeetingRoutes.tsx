import { Route, Switch } from "wouter-preact";
import { NotFoundPage } from "../../public/NotFoundPage";
import { BodiesPage } from "./BodiesPage";
import { BodyPage } from "./BodyPage";
import { MeetingPage } from "./MeetingPage";
import { MeetingsPage } from "./MeetingsPage";
import { NewBodyPage } from "./NewBodyPage";
import { NewMeetingPage } from "./NewMeetingPage";
import { NewOfficerTitlePage } from "./NewOfficerTitlePage";
import { NewRoutePage } from "./NewRoutePage";
import { OfficerTitlePage } from "./OfficerTitlePage";
import { OfficerTitlesPage } from "./OfficerTitlesPage";
import { RoutePage } from "./RoutePage";
import { RoutesPage } from "./RoutesPage";

/** The pages of bodies, meetings, routes and officers, which people open one after another. */
export default function MeetingRoutes() {
  return (
    <Switch>
      <Route path="/work/meetings">
        <MeetingsPage />
      </Route>
      <Route path="/work/meetings/new-meeting">
        <NewMeetingPage />
      </Route>
      <Route path="/work/meetings/one/:ref">
        {({ ref }) => <MeetingPage key={ref} meetingRef={decodeURIComponent(ref)} />}
      </Route>
      <Route path="/work/meetings/bodies">
        <BodiesPage />
      </Route>
      <Route path="/work/meetings/new-body">
        <NewBodyPage />
      </Route>
      <Route path="/work/meetings/bodies/:ref">
        {({ ref }) => <BodyPage key={ref} bodyRef={decodeURIComponent(ref)} />}
      </Route>
      <Route path="/work/meetings/routes">
        <RoutesPage />
      </Route>
      <Route path="/work/meetings/new-route">
        <NewRoutePage />
      </Route>
      <Route path="/work/meetings/routes/:ref">
        {({ ref }) => <RoutePage key={ref} routeRef={decodeURIComponent(ref)} />}
      </Route>
      <Route path="/work/meetings/officers">
        <OfficerTitlesPage />
      </Route>
      <Route path="/work/meetings/new-officer">
        <NewOfficerTitlePage />
      </Route>
      <Route path="/work/meetings/officers/:ref">
        {({ ref }) => <OfficerTitlePage key={ref} titleRef={decodeURIComponent(ref)} />}
      </Route>
      <Route>
        <NotFoundPage />
      </Route>
    </Switch>
  );
}
