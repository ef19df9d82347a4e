import type { ReportImplication } from "../../api/reports";
import { UkDate } from "../../design/UkDate";

/** Who signed a row, or who was asked to. */
export function Signatures({ row: { signature, invited } }: { row: ReportImplication }) {
  if (signature) return <Signature signature={signature} />;
  if (invited.length === 0) return null;
  return (
    <ul className="govuk-list dr-muted">
      {invited.map(({ person, name, on, by }) => (
        <li key={person}>
          {name} was asked to sign on <UkDate iso={on} /> by {by}.
        </li>
      ))}
    </ul>
  );
}

function Signature({ signature }: { signature: NonNullable<ReportImplication["signature"]> }) {
  const { name, post, on, recordedBy, recordedHow } = signature;
  return (
    <p className="govuk-body">
      Signed by <strong>{[name, post].filter(Boolean).join(", ")}</strong>
      {on && (
        <>
          {" "}
          on <UkDate iso={on} />
        </>
      )}
      .{recordedBy && ` Written down by ${recordedBy}${recordedHow ? `: ${recordedHow}` : ""}.`}
    </p>
  );
}
