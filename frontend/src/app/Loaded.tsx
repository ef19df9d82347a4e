import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { isBadRequest, isNotFound } from "../api/errors";
import { ErrorMessage } from "../design/ErrorMessage";
import { Skeleton } from "../design/Skeleton";

interface LoadedProps<T> {
  query: UseQueryResult<T>;
  /** "the plan", "the actions": completes "Loading …" and "We could not load …". */
  what: string;
  /** Shown instead when there is no such thing. */
  notFound?: ReactNode;
  blocks?: number;
  children: (data: T) => ReactNode;
}

/** Content once it is there; until then a skeleton, or what went wrong and what to do. */
export function Loaded<T>({ query, what, notFound, blocks, children }: LoadedProps<T>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (isNotFound(query.error)) {
    return notFound ?? <p className="govuk-body">There is no such page, or it is not published.</p>;
  }
  if (isBadRequest(query.error)) return <Refused problems={query.error.problem.errors ?? []} />;
  // While a failed query is asked again it counts as pending; the message stays where it is.
  if (!query.error && query.errorUpdatedAt === 0) return <Skeleton what={what} blocks={blocks} />;
  return (
    <ErrorMessage
      title={`We could not load ${what}`}
      retry={() => void query.refetch()}
      retrying={query.isFetching}
    >
      <p className="govuk-body">
        The service did not answer. Nothing is lost: we try again every ten seconds, and this page
        fills itself as soon as there is an answer.
      </p>
    </ErrorMessage>
  );
}

function Refused({ problems }: { problems: readonly { message: string }[] }) {
  return (
    <ErrorMessage title="The address asks for something we do not have">
      <ul className="govuk-list govuk-list--bullet">
        {problems.map(({ message }) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
      <p className="govuk-body">
        <a className="govuk-link" href={window.location.pathname}>
          Show this page without filters
        </a>
      </p>
    </ErrorMessage>
  );
}
