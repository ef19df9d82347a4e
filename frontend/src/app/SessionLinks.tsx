import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useLocation, useSearch } from "wouter-preact";
import { sessionQuery, signInHref, signOut } from "../api/session";

/** The way in, or who is signed in and the way out; nothing where an installation has no sign-in. */
export function SessionLinks() {
  const { data: session } = useQuery(sessionQuery);
  if (!session) return null;
  if (session.signedIn) return <SignedIn name={session.name ?? ""} />;
  if (session.signIn === "NOT_CONFIGURED") return null;
  return (
    <p className="dr-session" role="status">
      {session.signIn === "STARTING" ? "Sign-in is starting" : <SignInLink />}
    </p>
  );
}

function SignInLink() {
  const [path] = useLocation();
  const query = useSearch();
  return <a href={signInHref(query ? `${path}?${query}` : path)}>Sign in</a>;
}

function SignedIn({ name }: { name: string }) {
  const [state, setState] = useState<"idle" | "leaving" | "failed">("idle");
  const leave = async () => {
    setState("leaving");
    try {
      window.location.assign(await signOut());
    } catch {
      setState("failed");
    }
  };
  return (
    <p className="dr-session">
      <span className="dr-session__name">{name}</span>{" "}
      <button type="button" disabled={state === "leaving"} onClick={() => void leave()}>
        Sign out
      </button>
      {state === "failed" && <span role="alert"> Signing out did not work. Try again.</span>}
    </p>
  );
}
