import { useSearchParams } from "wouter-preact";
import { Notice } from "../design/Notice";

/** Says that signing in did not work, to somebody who comes back from the provider without it. */
export function SignInNotice() {
  const [parameters] = useSearchParams();
  if (parameters.get("sign-in") !== "failed") return null;
  return (
    <Notice title="You are not signed in" tone="problem" urgent>
      <p className="govuk-body">
        Signing in was not completed. Try again; if it happens once more, tell whoever looks after
        this service. You can read everything that is published without signing in.
      </p>
    </Notice>
  );
}
