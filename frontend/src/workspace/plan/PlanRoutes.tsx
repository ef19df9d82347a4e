import { lazy } from "react";
import { Route, Switch } from "wouter-preact";
import { NotFoundPage } from "../../public/NotFoundPage";
import { ChangePartPage } from "./ChangePartPage";
import { EditPlanPage } from "./EditPlanPage";
import { kindOf } from "./kinds";
import { NewPartPage } from "./NewPartPage";
import { NewPlanPage } from "./NewPlanPage";
import { PlanPage } from "./PlanPage";
import "./plan.scss";

const ApprovePage = lazy(() => import("./ApprovePage"));
const ClosePage = lazy(() => import("./ClosePage"));
const SayPage = lazy(() => import("./SayPage"));

/** The pages of one plan, which people open one after another. */
export default function PlanRoutes() {
  return (
    <Switch>
      <Route path="/work/new-plan">
        <NewPlanPage />
      </Route>
      <Route path="/work/plans/:ref">
        {({ ref }) => <PlanPage key={ref} planRef={decodeURIComponent(ref)} />}
      </Route>
      <Route path="/work/plans/:ref/edit">
        {({ ref }) => <EditPlanPage key={ref} planRef={decodeURIComponent(ref)} />}
      </Route>
      <Route path="/work/plans/:ref/submission">
        {({ ref }) => <SayPage key={ref} planRef={decodeURIComponent(ref)} to="submission" />}
      </Route>
      <Route path="/work/plans/:ref/return">
        {({ ref }) => <SayPage key={ref} planRef={decodeURIComponent(ref)} to="return" />}
      </Route>
      <Route path="/work/plans/:ref/approval">
        {({ ref }) => <ApprovePage key={ref} planRef={decodeURIComponent(ref)} />}
      </Route>
      <Route path="/work/plans/:ref/closure">
        {({ ref }) => <ClosePage key={ref} planRef={decodeURIComponent(ref)} />}
      </Route>
      <Route path="/work/plans/:ref/new/:kind">
        {({ ref, kind }) => {
          const known = kindOf(kind);
          if (!known) return <NotFoundPage />;
          return <NewPartPage key={kind} planRef={decodeURIComponent(ref)} kind={known} />;
        }}
      </Route>
      <Route path="/work/plans/:ref/:kind/:part">
        {({ ref, kind, part }) => {
          const known = kindOf(kind);
          if (!known) return <NotFoundPage />;
          return (
            <ChangePartPage
              key={part}
              planRef={decodeURIComponent(ref)}
              kind={known}
              partRef={decodeURIComponent(part)}
            />
          );
        }}
      </Route>
      <Route>
        <NotFoundPage />
      </Route>
    </Switch>
  );
}
