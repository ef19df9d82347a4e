import type { ReleasedDocument } from "../../api/releases";
import { ukNumber } from "../../design/numbers";

const kinds: Readonly<Record<string, string>> = {
  "application/pdf": "PDF",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "Word",
  "text/html": "web page",
  "text/csv": "CSV",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "Excel",
  "application/json": "JSON",
};

/** Everything that was printed, title by title, each with its formats and how large they are. */
export function DocumentList({ documents }: { documents: readonly ReleasedDocument[] }) {
  const titles = [...new Set(documents.map(({ title }) => title))];
  return (
    <ul className="govuk-list">
      {titles.map((title) => (
        <li key={title} className="govuk-!-margin-bottom-3">
          <strong>{title}</strong>
          <ul className="govuk-list govuk-list--bullet">
            {documents
              .filter((document) => document.title === title)
              .map((document) => (
                <li key={document.name}>
                  <a className="govuk-link" href={document.href}>
                    {document.title} ({kindOf(document.mediaType)},{" "}
                    {ukNumber(Math.max(1, Math.round(document.size / 1000)), "kB")})
                  </a>
                  {document.exempt && " (exempt: not for the public)"}
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function kindOf(mediaType: string): string {
  return kinds[mediaType.split(";")[0]?.trim() ?? ""] ?? "file";
}
