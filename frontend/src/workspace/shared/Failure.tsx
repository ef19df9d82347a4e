import { ApiError, isPassing, isSignedOut } from "../../api/errors";
import { signInHref } from "../../api/session";
import { ErrorMessage } from "../../design/ErrorMessage";
import { inWords } from "./words";

interface FailureProps {
  /** "The update was not handed in". */
  title: string;
  error: Error;
  retry?: () => void;
}

/** Why something that was asked for was not done, and what to do. */
export function Failure({ title, error, retry }: FailureProps) {
  if (isSignedOut(error)) return <SessionEnded title={title} retry={retry} />;
  const problems = error instanceof ApiError ? (error.problem.errors ?? []) : [];
  return (
    <ErrorMessage title={title} retry={isPassing(error) ? retry : undefined}>
      <p className="govuk-body">
        {isPassing(error)
          ? "The service did not answer. Nothing on this page is lost."
          : inWords(error.message)}
      </p>
      {problems.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {problems.map(({ pointer, message }) => (
            <li key={pointer + message}>{inWords(message)}</li>
          ))}
        </ul>
      )}
    </ErrorMessage>
  );
}

function SessionEnded({ title, retry }: { title: string; retry: (() => void) | undefined }) {
  return (
    <ErrorMessage title={`${title}: you are no longer signed in`} retry={retry}>
      <p className="govuk-body">
        Everything on this page stays as it is.{" "}
        <a className="govuk-link" href={signInHref("/work")} target="_blank" rel="noopener">
          Sign in again (opens in a new tab)
        </a>
        , then come back to this tab and try again.
      </p>
    </ErrorMessage>
  );
}
