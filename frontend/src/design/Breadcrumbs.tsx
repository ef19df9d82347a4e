export interface Crumb {
  text: string;
  href: string;
}

/** The way from the overview down to the page; the page itself is its heading. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <nav className="govuk-breadcrumbs" aria-label="Breadcrumb">
      <ol className="govuk-breadcrumbs__list">
        {crumbs.map((crumb) => (
          <li className="govuk-breadcrumbs__list-item" key={crumb.href}>
            <a className="govuk-breadcrumbs__link" href={crumb.href}>
              {crumb.text}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
