/** The first thing a keyboard reaches: past the header, to what the page is about. */
export function SkipLink() {
  return (
    <a className="govuk-skip-link" href="#main">
      Skip to main content
    </a>
  );
}
