import { type Query, useQueryClient } from "@tanstack/react-query";
import { useCallback, useState, useSyncExternalStore } from "react";
import { isPassing } from "../api/errors";
import { ukTime } from "../design/dates";
import { ErrorMessage } from "../design/ErrorMessage";

function isShownButStale(query: Query): boolean {
  const { data, status, error } = query.state;
  return query.isActive() && data !== undefined && status === "error" && isPassing(error);
}

/**
 * Says that the service cannot be reached while older figures stay on the page. Figures that never
 * arrived speak for themselves where they are missing.
 */
export function ConnectionNotice() {
  const client = useQueryClient();
  const cache = client.getQueryCache();
  const [retrying, setRetrying] = useState(false);
  const subscribe = useCallback((changed: () => void) => cache.subscribe(changed), [cache]);
  const fetchedAt = useSyncExternalStore(subscribe, () => {
    const stale = cache.getAll().filter(isShownButStale);
    return stale.length > 0 ? Math.min(...stale.map((query) => query.state.dataUpdatedAt)) : 0;
  });
  if (fetchedAt === 0) return null;
  const retry = async () => {
    setRetrying(true);
    await client.refetchQueries({ type: "active", predicate: isShownButStale });
    setRetrying(false);
  };
  return (
    <div className="dr-connection">
      <ErrorMessage title="The service cannot be reached" retry={retry} retrying={retrying}>
        <p className="govuk-body">
          What you see was fetched at {ukTime(fetchedAt)} and stays here. We keep trying every ten
          seconds.
        </p>
      </ErrorMessage>
    </div>
  );
}
