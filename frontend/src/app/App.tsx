import { QueryClientProvider } from "@tanstack/react-query";
import { lazy, Suspense, useEffect, useState } from "react";
import { Route, Switch } from "wouter-preact";
import { Skeleton } from "../design/Skeleton";
import { ErrorBoundary } from "./ErrorBoundary";
import { followLinksInPlace } from "./links";
import { PageFrame } from "./PageFrame";
import { createQueryClient } from "./queryClient";
import { Routes } from "./Routes";

const EmbedPage = lazy(() => import("../public/embed/EmbedPage"));

/** The whole public dashboard. */
export function App() {
  const [queryClient] = useState(createQueryClient);
  useEffect(() => followLinksInPlace(document.body), []);
  return (
    <QueryClientProvider client={queryClient}>
      <Suspense fallback={<Skeleton what="the page" />}>
        <Switch>
          <Route path="/embed">
            <EmbedPage />
          </Route>
          <Route>
            <PageFrame>
              <ErrorBoundary>
                <Routes />
              </ErrorBoundary>
            </PageFrame>
          </Route>
        </Switch>
      </Suspense>
    </QueryClientProvider>
  );
}
