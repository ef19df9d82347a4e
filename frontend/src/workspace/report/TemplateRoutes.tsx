import { Route, Switch } from "wouter-preact";
import { NewTemplatePage } from "./NewTemplatePage";
import { TemplatePage } from "./TemplatePage";
import { TemplatesPage } from "./TemplatesPage";
import "../plan/plan.scss";

/** The pages of report templates, among the settings. */
export default function TemplateRoutes() {
  return (
    <Switch>
      <Route path="/work/settings/report-templates/:key">
        {({ key }) => <TemplatePage key={key} templateKey={decodeURIComponent(key)} />}
      </Route>
      <Route path="/work/settings/new-report-template">
        <NewTemplatePage />
      </Route>
      <Route>
        <TemplatesPage />
      </Route>
    </Switch>
  );
}
