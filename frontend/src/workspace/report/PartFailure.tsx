import { isRefusal, type Saving } from "../shared/Draft";
import { Failure } from "../shared/Failure";
import { inWords } from "../shared/words";

interface PartFailureProps {
  name: string;
  saving: Saving<unknown>;
  retry: () => void;
}

/** Why one part of the report is not saved; what was typed stays in it. */
export function PartFailure({ name, saving, retry }: PartFailureProps) {
  if (saving.kind !== "failed") return null;
  const { error } = saving;
  if (!isRefusal(error))
    return <Failure title={`${name} is not saved`} error={error} retry={retry} />;
  return (
    <div role="alert">
      {(error.problem.errors ?? [{ pointer: "", message: error.message }]).map(
        ({ pointer, message }) => (
          <p className="govuk-error-message" key={`${pointer} ${message}`}>
            <span className="govuk-visually-hidden">Error:</span> {inWords(message)}
          </p>
        ),
      )}
    </div>
  );
}
