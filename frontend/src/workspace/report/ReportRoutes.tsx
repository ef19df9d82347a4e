import { lazy } from "react";
import { Route, Switch } from "wouter-preact";
import { NotFoundPage } from "../../public/NotFoundPage";
import { BuilderPage } from "./BuilderPage";
import { NewReportPage } from "./NewReportPage";
import "../plan/plan.scss";

const SignOffPage = lazy(() => import("./SignOffPage"));

/** The pages of one report, which people open one after another. */
export default function ReportRoutes() {
  return (
    <Switch>
      <Route path="/work/new-report">
        <NewReportPage />
      </Route>
      <Route path="/work/reports/:ref">
        {({ ref }) => <BuilderPage key={ref} reportRef={decodeURIComponent(ref)} />}
      </Route>
      <Route path="/work/reports/:ref/sign-off/:row">
        {({ ref, row }) => (
          <SignOffPage
            key={row}
            reportRef={decodeURIComponent(ref)}
            row={decodeURIComponent(row)}
          />
        )}
      </Route>
      <Route>
        <NotFoundPage />
      </Route>
    </Switch>
  );
}
