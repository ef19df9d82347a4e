import type { ReactNode } from "react";

interface NavLink {
  text: string;
  href: string;
  current: boolean;
}

interface CouncilHeaderProps {
  council: string;
  logoUrl?: string;
  service: string;
  homeHref: string;
  links: readonly NavLink[];
  /** Who is signed in, or the way to do so. */
  session?: ReactNode;
}

/** The council's own header, with its name or logo, and the way to the main pages. */
export function CouncilHeader({
  council,
  logoUrl,
  service,
  homeHref,
  links,
  session,
}: CouncilHeaderProps) {
  return (
    <header>
      <div className="dr-header">
        <div className="govuk-width-container dr-header__row">
          <a className="dr-header__council" href={homeHref}>
            {logoUrl ? <img src={logoUrl} alt={council} /> : council || "\u00a0"}
          </a>
          {session}
        </div>
      </div>
      <div className="dr-service">
        <div className="govuk-width-container dr-service__row">
          <p className="dr-service__name">{service}</p>
          <nav aria-label="Main">
            <ul className="dr-nav">
              {links.map(({ text, href, current }) => (
                <li key={text}>
                  <a href={href} aria-current={current ? "page" : undefined}>
                    {text}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </div>
    </header>
  );
}
