import { lazy, Suspense } from "react";
import { Route, Switch } from "wouter-preact";
import { Skeleton } from "../design/Skeleton";
import { NotFoundPage } from "../public/NotFoundPage";
import { OverviewPage } from "../public/overview/OverviewPage";

const RolePage = lazy(() => import("../public/role/RolePage"));
const ActionPage = lazy(() => import("../public/action/ActionPage"));
const MeasuresPage = lazy(() => import("../public/measures/MeasuresPage"));
const MeasurePage = lazy(() => import("../public/measures/MeasurePage"));
const ReleasedReportsPage = lazy(() => import("../public/reports/ReportsPage"));
const ReleasedReportPage = lazy(() => import("../public/reports/ReportPage"));
const ConsultationsPage = lazy(() => import("../public/consultations/ConsultationsPage"));
const ConsultationPage = lazy(() => import("../public/consultations/ConsultationPage"));
const HeardPage = lazy(() => import("../public/heard/HeardPage"));
const SourcePage = lazy(() => import("../public/source/SourcePage"));
const DataPage = lazy(() => import("../public/data/DataPage"));
const HistoryPage = lazy(() => import("../public/history/HistoryPage"));
const AccessibilityPage = lazy(() => import("../public/accessibility/AccessibilityPage"));
const CyclesPage = lazy(() => import("../workspace/cycle/CyclesPage"));
const NewCyclePage = lazy(() => import("../workspace/cycle/NewCyclePage"));
const EditCyclePage = lazy(() => import("../workspace/cycle/EditCyclePage"));
const BoardPage = lazy(() => import("../workspace/cycle/BoardPage"));
const PreviewPage = lazy(() => import("../workspace/cycle/PreviewPage"));
const PlansPage = lazy(() => import("../workspace/plan/PlansPage"));
const PlanRoutes = lazy(() => import("../workspace/plan/PlanRoutes"));
const RecordsPage = lazy(() => import("../workspace/consultation/RecordsPage"));
const RecordRoutes = lazy(() => import("../workspace/consultation/RecordRoutes"));
const MeetingRoutes = lazy(() => import("../workspace/meeting/MeetingRoutes"));
const ReportsPage = lazy(() => import("../workspace/report/ReportsPage"));
const ReportRoutes = lazy(() => import("../workspace/report/ReportRoutes"));
const TemplateRoutes = lazy(() => import("../workspace/report/TemplateRoutes"));
const AuditPage = lazy(() => import("../workspace/audit/AuditPage"));
const ImportPage = lazy(() => import("../workspace/import/ImportPage"));
const SettingsPage = lazy(() => import("../workspace/settings/SettingsPage"));
const PeoplePage = lazy(() => import("../workspace/settings/PeoplePage"));
const PersonPage = lazy(() => import("../workspace/settings/PersonPage"));
const ServicesPage = lazy(() => import("../workspace/settings/ServicesPage"));
const ServicePage = lazy(() => import("../workspace/settings/ServicePage"));
const NewServicePage = lazy(() => import("../workspace/settings/NewServicePage"));
const DestinationsPage = lazy(() => import("../workspace/settings/DestinationsPage"));
const DestinationPage = lazy(() => import("../workspace/settings/DestinationPage"));
const NewDestinationPage = lazy(() => import("../workspace/settings/NewDestinationPage"));
const HandOverPage = lazy(() => import("../workspace/handover/HandOverPage"));
const PackPage = lazy(() => import("../workspace/handover/PackPage"));
const RulesPage = lazy(() => import("../workspace/settings/RulesPage"));
const PopulationsPage = lazy(() => import("../workspace/settings/PopulationsPage"));
const DisclosurePage = lazy(() => import("../workspace/settings/DisclosurePage"));
const TotalsPage = lazy(() => import("../workspace/consultation/TotalsPage"));
const ReadingsPage = lazy(() => import("../workspace/reading/ReadingsPage"));
const ReadingPage = lazy(() => import("../workspace/reading/ReadingPage"));
const WorkPage = lazy(() => import("../workspace/work/WorkPage"));
const UpdatePage = lazy(() => import("../workspace/update/UpdatePage"));

/** Addresses of all pages. The overview is in the first download, the others on demand. */
export function Routes() {
  return (
    <Suspense fallback={<Skeleton what="the page" />}>
      <Switch>
        <Route path="/">
          <OverviewPage />
        </Route>
        <Route path="/roles/:slug">{({ slug }) => <RolePage key={slug} slug={slug} />}</Route>
        <Route path="/actions/:ref">
          {({ ref }) => <ActionPage key={ref} actionRef={decodeURIComponent(ref)} />}
        </Route>
        <Route path="/measures">
          <MeasuresPage />
        </Route>
        <Route path="/measures/:ref">
          {({ ref }) => <MeasurePage key={ref} measureRef={decodeURIComponent(ref)} />}
        </Route>
        <Route path="/consultations">
          <ConsultationsPage />
        </Route>
        <Route path="/consultations/:ref">
          {({ ref }) => <ConsultationPage key={ref} consultationRef={decodeURIComponent(ref)} />}
        </Route>
        <Route path="/who-was-heard">
          <HeardPage />
        </Route>
        <Route path="/reports">
          <ReleasedReportsPage />
        </Route>
        <Route path="/reports/:ref">
          {({ ref }) => <ReleasedReportPage key={ref} reportRef={decodeURIComponent(ref)} />}
        </Route>
        <Route path="/sources/:code">
          {({ code }) => <SourcePage key={code} code={decodeURIComponent(code)} />}
        </Route>
        <Route path="/data">
          <DataPage />
        </Route>
        <Route path="/history">
          <HistoryPage />
        </Route>
        <Route path="/accessibility">
          <AccessibilityPage />
        </Route>
        <Route path="/work/cycles">
          <CyclesPage />
        </Route>
        <Route path="/work/new-cycle">
          <NewCyclePage />
        </Route>
        <Route path="/work/cycles/:ref">
          {({ ref }) => <BoardPage key={ref} cycleRef={decodeURIComponent(ref)} />}
        </Route>
        <Route path="/work/cycles/:ref/edit">
          {({ ref }) => <EditCyclePage key={ref} cycleRef={decodeURIComponent(ref)} />}
        </Route>
        <Route path="/work/cycles/:ref/preview">
          {({ ref }) => <PreviewPage key={ref} cycleRef={decodeURIComponent(ref)} />}
        </Route>
        <Route path="/work/plans">
          <PlansPage />
        </Route>
        <Route path="/work/new-plan">
          <PlanRoutes />
        </Route>
        <Route path="/work/plans/:ref/*?">
          <PlanRoutes />
        </Route>
        <Route path="/work/consultations">
          <RecordsPage />
        </Route>
        <Route path="/work/new-consultation">
          <RecordRoutes />
        </Route>
        <Route path="/work/consultations/:ref/*?">
          <RecordRoutes />
        </Route>
        <Route path="/work/meetings/*?">
          <MeetingRoutes />
        </Route>
        <Route path="/work/consultation-totals">
          <TotalsPage />
        </Route>
        <Route path="/work/reports">
          <ReportsPage />
        </Route>
        <Route path="/work/new-report">
          <ReportRoutes />
        </Route>
        <Route path="/work/reports/:ref/*?">
          <ReportRoutes />
        </Route>
        <Route path="/work/import">
          <ImportPage />
        </Route>
        <Route path="/work/audit">
          <AuditPage />
        </Route>
        <Route path="/work/settings">
          <SettingsPage />
        </Route>
        <Route path="/work/settings/people">
          <PeoplePage />
        </Route>
        <Route path="/work/settings/people/:id">
          {({ id }) => <PersonPage key={id} id={id} />}
        </Route>
        <Route path="/work/settings/services">
          <ServicesPage />
        </Route>
        <Route path="/work/settings/services/:code">
          {({ code }) => <ServicePage key={code} code={code} />}
        </Route>
        <Route path="/work/settings/new-service">
          <NewServicePage />
        </Route>
        <Route path="/work/settings/destinations">
          <DestinationsPage />
        </Route>
        <Route path="/work/settings/destinations/:id">
          {({ id }) => <DestinationPage key={id} id={id} />}
        </Route>
        <Route path="/work/settings/new-destination">
          <NewDestinationPage />
        </Route>
        <Route path="/work/hand-over">
          <HandOverPage />
        </Route>
        <Route path="/work/hand-over/:ref">
          {({ ref }) => <PackPage key={ref} packRef={decodeURIComponent(ref)} />}
        </Route>
        <Route path="/work/settings/populations">
          <PopulationsPage />
        </Route>
        <Route path="/work/settings/disclosure">
          <DisclosurePage />
        </Route>
        <Route path="/work/settings/report-templates/:key?">
          <TemplateRoutes />
        </Route>
        <Route path="/work/settings/new-report-template">
          <TemplateRoutes />
        </Route>
        <Route path="/work/settings/rules">
          <RulesPage />
        </Route>
        <Route path="/work/readings">
          <ReadingsPage />
        </Route>
        <Route path="/work/readings/:ref">
          {({ ref }) => <ReadingPage key={ref} measureRef={decodeURIComponent(ref)} />}
        </Route>
        <Route path="/work">
          <WorkPage />
        </Route>
        <Route path="/work/updates/:ref">
          {({ ref }) => <UpdatePage key={ref} updateRef={decodeURIComponent(ref)} />}
        </Route>
        <Route>
          <NotFoundPage />
        </Route>
      </Switch>
    </Suspense>
  );
}
