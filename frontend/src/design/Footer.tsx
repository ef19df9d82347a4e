interface FooterProps {
  links: readonly { text: string; href: string }[];
  council?: string;
  product?: string;
}

/** Where a public body's pages keep their statements and the licence of their data. */
export function Footer({ links, council, product }: FooterProps) {
  return (
    <footer className="dr-footer">
      <div className="govuk-width-container">
        <ul>
          {links.map(({ text, href }) => (
            <li key={text}>
              <a className="govuk-link govuk-link--no-visited-state" href={href}>
                {text}
              </a>
            </li>
          ))}
        </ul>
        <p>
          {council && <>Published by {council}. </>}
          All content is available under the{" "}
          <a
            className="govuk-link govuk-link--no-visited-state"
            rel="license"
            href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"
          >
            Open Government Licence v3.0
          </a>
          , except where otherwise stated.{product && <> {product}</>}
        </p>
      </div>
    </footer>
  );
}
