import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useRef } from "react";
import { useLocation, useSearch } from "wouter-preact";
import { sessionQuery, signInHref } from "../../api/session";
import type { Session } from "../../api/types";
import { Loaded } from "../../app/Loaded";
import { Notice } from "../../design/Notice";
import "./workspace.scss";

interface SignedInProps {
  /** One of them is enough; without any, every signed-in person may enter. */
  roles?: readonly string[];
  children: (session: Session) => ReactNode;
}

/**
 * Opens a page of the workspace to somebody who is signed in, and offers everybody else the way in and
 * back here. A page that was open stays open when the session ends: what is being typed must not go.
 */
export function SignedIn({ roles, children }: SignedInProps) {
  const session = useQuery(sessionQuery);
  const entered = useRef<Session>();
  if (session.data?.signedIn) entered.current = session.data;
  return (
    <Loaded query={session} what="your workspace">
      {(now) => {
        const person = entered.current;
        if (!person) return <NotSignedIn session={now} />;
        if (roles && !roles.some((role) => person.roles.includes(role))) return <NotForYou />;
        return children(person);
      }}
    </Loaded>
  );
}

function NotSignedIn({ session }: { session: Session }) {
  const [path] = useLocation();
  const query = useSearch();
  return (
    <Notice title="Sign in to see this page">
      {session.signIn === "READY" && (
        <p className="govuk-body">
          This page is for people who report on the plan.{" "}
          <a className="govuk-link" href={signInHref(query ? `${path}?${query}` : path)}>
            Sign in and come back here
          </a>
          .
        </p>
      )}
      {session.signIn === "STARTING" && (
        <p className="govuk-body">
          Sign-in is starting. The way in appears here as soon as it is ready.
        </p>
      )}
      {session.signIn === "NOT_CONFIGURED" && (
        <p className="govuk-body">
          Nobody can sign in to this installation. Whoever looks after it can set up sign-in.
        </p>
      )}
    </Notice>
  );
}

function NotForYou() {
  return (
    <Notice title="This page is not for your account">
      <p className="govuk-body">
        You are signed in, but your role has nothing to do here. If that is wrong, ask the
        equalities officer or whoever looks after accounts.
      </p>
    </Notice>
  );
}
