import { QueryClientProvider } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { ErrorBoundary } from "./ErrorBoundary";
import { followLinksInPlace } from "./links";
import { PageFrame } from "./PageFrame";
import { createQueryClient } from "./queryClient";
import { Routes } from "./Routes";

/** The whole public dashboard. */
export function App() {
  const [queryClient] = useState(createQueryClient);
  useEffect(() => followLinksInPlace(document.body), []);
  return (
    <QueryClientProvider client={queryClient}>
      <PageFrame>
        <ErrorBoundary>
          <Routes />
        </ErrorBoundary>
      </PageFrame>
    </QueryClientProvider>
  );
}
