interface Download {
  /** "CSV", "XLSX", "JSON". */
  format: string;
  href: string;
}

interface DownloadLinksProps {
  /** What is downloaded, read out after the format: "actions of Community Leader". */
  what: string;
  downloads: readonly Download[];
}

/** Links that hand the figures of a table over as files. */
export function DownloadLinks({ what, downloads }: DownloadLinksProps) {
  return (
    <p className="govuk-body-s dr-no-print">
      Download{" "}
      {downloads.map((download, index) => (
        <span key={download.format}>
          {index > 0 && ", "}
          <a
            className="govuk-link govuk-link--no-visited-state"
            href={download.href}
            aria-label={`${download.format} of ${what}`}
            download
          >
            {download.format}
          </a>
        </span>
      ))}
    </p>
  );
}
