import { QueryClient } from "@tanstack/react-query";
import { isPassing } from "../api/errors";

/** Milliseconds between tries while the service does not answer. */
const retryEvery = 10_000;

/** Asks once more at once, then keeps asking every ten seconds as long as it can help. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        // A council's network may call itself offline and still reach the council's own service.
        networkMode: "always",
        retry: (failures, error) => failures < 1 && isPassing(error),
        retryDelay: 500,
        refetchInterval: (query) =>
          query.state.status === "error" && isPassing(query.state.error) ? retryEvery : false,
      },
      mutations: { networkMode: "always" },
    },
  });
}
