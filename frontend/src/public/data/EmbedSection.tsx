import { useId } from "react";
import { addresses } from "../../app/addresses";
import { announce } from "../../design/announce";

/** Code that puts the ratings of the plan, always current, on another web page. */
export function EmbedSection({ plan }: { plan: string }) {
  const id = useId();
  const address = window.location.origin + addresses.embed(plan);
  const code = `<iframe src="${address}" title="Equality objectives: ratings" width="100%" height="620" loading="lazy"></iframe>`;
  const copy = async () => {
    await navigator.clipboard.writeText(code);
    announce("The code was copied");
  };
  return (
    <>
      <h3 className="govuk-heading-m">Show the ratings on another page</h3>
      <div className="govuk-form-group">
        <label className="govuk-label" htmlFor={id}>
          Put this code where the ratings of the roles should stand
        </label>
        <textarea className="govuk-textarea dr-code" id={id} rows={4} readOnly value={code} />
        <button type="button" className="govuk-button govuk-button--secondary" onClick={copy}>
          Copy the code
        </button>
      </div>
    </>
  );
}
