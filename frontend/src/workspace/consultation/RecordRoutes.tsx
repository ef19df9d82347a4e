import { lazy } from "react";
import { Route, Switch } from "wouter-preact";
import { NotFoundPage } from "../../public/NotFoundPage";
import { EditRecordPage } from "./EditRecordPage";
import { NewRecordPage } from "./NewRecordPage";
import { RecordPage } from "./RecordPage";
import "../plan/plan.scss";

const ExtendPage = lazy(() => import("./ExtendPage"));
const FairnessPage = lazy(() => import("./FairnessPage"));
const WeDidPage = lazy(() => import("./WeDidPage"));

/** The pages of one consultation, which its keepers open one after another. */
export default function RecordRoutes() {
  return (
    <Switch>
      <Route path="/work/new-consultation">
        <NewRecordPage />
      </Route>
      <Route path="/work/consultations/:ref">
        {({ ref }) => <RecordPage key={ref} recordRef={decodeURIComponent(ref)} />}
      </Route>
      <Route path="/work/consultations/:ref/edit">
        {({ ref }) => <EditRecordPage key={ref} recordRef={decodeURIComponent(ref)} />}
      </Route>
      <Route path="/work/consultations/:ref/extension">
        {({ ref }) => <ExtendPage key={ref} recordRef={decodeURIComponent(ref)} />}
      </Route>
      <Route path="/work/consultations/:ref/we-did">
        {({ ref }) => <WeDidPage key={ref} recordRef={decodeURIComponent(ref)} />}
      </Route>
      <Route path="/work/consultations/:ref/fairness/:question">
        {({ ref, question }) => (
          <FairnessPage key={question} recordRef={decodeURIComponent(ref)} question={question} />
        )}
      </Route>
      <Route>
        <NotFoundPage />
      </Route>
    </Switch>
  );
}
