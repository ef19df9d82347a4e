import { useQuery } from "@tanstack/react-query";
import { sealQuery } from "../../api/audit";
import type { AuditSealState } from "../../api/types";
import { Loaded } from "../../app/Loaded";
import { Details } from "../../design/Details";
import { ukDateTime } from "../../design/dates";
import { Notice } from "../../design/Notice";
import { counted } from "../../design/numbers";
import { SummaryList } from "../../design/SummaryList";

/** How far the trail is sealed against rewriting, and when that was last proved. */
export function SealState() {
  const seal = useQuery(sealQuery);
  return (
    <section aria-labelledby="seal">
      <h2 className="govuk-heading-m" id="seal">
        Is the trail whole?
      </h2>
      <Loaded query={seal} what="the state of the seal" blocks={2}>
        {(state) => (
          <>
            <Verdict state={state} />
            <Chain state={state} />
          </>
        )}
      </Loaded>
    </section>
  );
}

function Verdict({ state: { verification } }: { state: AuditSealState }) {
  if (!verification) {
    return (
      <p className="govuk-body">
        It has not been proved yet. Whoever looks after the server proves it with{" "}
        <code className="dr-code">make verify-audit</code>.
      </p>
    );
  }
  const { at, whole, batch, changes, broken } = verification;
  if (!whole) {
    return (
      <Notice title="The trail is not as it was sealed" tone="problem">
        <p className="govuk-body">
          The proof of {ukDateTime(at)} found this first: {broken ?? "something was changed."} Up to
          batch {batch} everything is as it was sealed. Tell whoever looks after the server, and
          keep the database as it is.
        </p>
      </Notice>
    );
  }
  return (
    <p className="govuk-body">
      <strong>Yes.</strong> Proved on {ukDateTime(at)}: {counted(changes, "change")} up to batch{" "}
      {batch} were found as they were sealed.
    </p>
  );
}

function Chain({ state: { last, waiting } }: { state: AuditSealState }) {
  return (
    <>
      <p className="govuk-body">
        {last ? (
          <>
            Sealed up to batch {last.batch} on {ukDateTime(last.sealedAt)};{" "}
          </>
        ) : (
          "Nothing is sealed yet; "
        )}
        {waiting === 0 ? "nothing is" : counted(waiting, "change is", "changes are")} waiting to be
        sealed.
      </p>
      {last && (
        <Details summary="The last seal, to write down">
          <SummaryList
            rows={[
              { key: "Batch", value: String(last.batch) },
              { key: "Changes in it", value: String(last.changes) },
              { key: "Digest", value: <code className="dr-code dr-digest">{last.digest}</code> },
            ]}
          />
          <p className="govuk-body">
            Keep batch and digest outside this service: with them the proof also shows that the
            chain was not made anew.
          </p>
        </Details>
      )}
    </>
  );
}
