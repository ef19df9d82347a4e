import { queryOptions } from "@tanstack/react-query";
import { bodyOf, client } from "./client";

/** How soon to ask again while the sign-in provider is starting, and how often otherwise. */
const whileStarting = 3_000;
const otherwise = 5 * 60_000;

/** Who is signed in, and whether people can sign in at the moment. */
export const sessionQuery = queryOptions({
  queryKey: ["session"],
  queryFn: ({ signal }) => bodyOf(client.GET("/api/v1/session", { signal })),
  refetchInterval: (query) =>
    query.state.data?.signIn === "STARTING" && !query.state.data.signedIn
      ? whileStarting
      : otherwise,
});

/** Where to sign in, to come back to the page in hand. */
export function signInHref(page: string): string {
  return `/auth/sign-in?return=${encodeURIComponent(page)}`;
}

/** Ends the session here; resolves with the address where the provider ends its own. */
export async function signOut(): Promise<string> {
  return (await bodyOf(client.POST("/auth/sign-out"))).continueAt;
}
