import type { AuditChange, AuditEntry } from "../../api/types";
import { Details } from "../../design/Details";
import { ukDateTime } from "../../design/dates";
import { counted } from "../../design/numbers";
import { DataTable } from "../../design/Table";
import { WordDifference } from "../../design/WordDifference";
import { workspace } from "../shared/addresses";
import { areTexts, fieldText, kindText, operations, valueText } from "./words";

/** Changes with who, when, why, and what differs. */
export function AuditEntries({ entries }: { entries: readonly AuditEntry[] }) {
  return (
    <ul className="dr-rows">
      {entries.map((entry) => (
        <li className="dr-row" key={entry.id}>
          <Entry entry={entry} />
        </li>
      ))}
    </ul>
  );
}

function Entry({ entry }: { entry: AuditEntry }) {
  const { id, at, who, operation, what, reason, requestId, sealed } = entry;
  const title = `${kindText(what.kind)}${what.ref ? ` ${what.ref}` : ""}: ${operations[operation].toLowerCase()}`;
  return (
    <article className="dr-entry" aria-labelledby={`change-${id}`}>
      <h3 className="dr-row__title" id={`change-${id}`}>
        {title}
      </h3>
      <p className="govuk-body-s dr-row__why">
        <time dateTime={at}>{ukDateTime(at)}</time> by <strong>{who.name}</strong>
        {who.role && `, ${who.role.split(",").map(roleText).join(", ")}`}
      </p>
      {reason && (
        <p className="govuk-body-s dr-row__why">
          <strong>Reason:</strong> {reason}
        </p>
      )}
      <Changes entry={entry} title={title} />
      <p className="govuk-body-s dr-muted dr-row__why">
        Change {id}, {sealed ? `sealed in batch ${sealed}` : "not sealed yet"}
        {requestId && (
          <>
            ,{" "}
            <a className="govuk-link" href={workspace.audit({ request: requestId })}>
              what else the same request changed
              <span className="govuk-visually-hidden"> (change {id})</span>
            </a>
          </>
        )}
      </p>
    </article>
  );
}

function roleText(role: string): string {
  return role.trim().replaceAll("-", " ");
}

function Changes({ entry: { operation, changes }, title }: { entry: AuditEntry; title: string }) {
  if (changes.length === 0) return null;
  const table = (
    <DataTable
      caption={`What differs, ${title}`}
      captionHidden
      stack
      rows={changes}
      rowKey={({ field }) => field}
      columns={columns[operation]}
    />
  );
  // What was made or removed fills many fields: they are there on demand.
  return operation === "UPDATE" ? (
    table
  ) : (
    <Details
      summary={
        <>
          Show {counted(changes.length, "field")}
          <span className="govuk-visually-hidden">: {title}</span>
        </>
      }
    >
      {table}
    </Details>
  );
}

const field = {
  key: "field",
  header: "Field",
  cell: (change: AuditChange) => fieldText(change.field),
};
const before = {
  key: "before",
  header: "Before",
  cell: (change: AuditChange) => <Value value={change.before} />,
};
const after = {
  key: "after",
  header: "After",
  cell: (change: AuditChange) =>
    areTexts(change.before, change.after) ? (
      <WordDifference before={String(change.before)} after={String(change.after)} />
    ) : (
      <Value value={change.after} />
    ),
};

const columns = {
  INSERT: [field, { ...after, header: "Value" }],
  UPDATE: [field, before, after],
  DELETE: [field, { ...before, header: "Value" }],
};

function Value({ value }: { value: unknown }) {
  if (value === undefined || value === null) return <span className="dr-muted">Empty</span>;
  return <span className="dr-value">{valueText(value)}</span>;
}
