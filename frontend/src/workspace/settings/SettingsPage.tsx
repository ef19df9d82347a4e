import { Page } from "../../app/Page";
import { usePlanRef } from "../../app/usePlanRef";
import { keepers } from "../shared/access";
import { workspace } from "../shared/addresses";
import { SignedIn } from "../shared/SignedIn";

/** The ways to everything that is set for a council and its plan. */
export default function SettingsPage() {
  const plan = usePlanRef();
  const ways = [
    {
      text: "People",
      href: workspace.people(),
      what: "Who has left, and who is asked when somebody does not answer.",
    },
    {
      text: "Services",
      href: workspace.services(plan),
      what: "Their names and heads, and which are no longer in use.",
    },
    {
      text: "Meetings",
      href: workspace.meetings(),
      what: "Bodies and their lead times, meetings, and the routes that reports take.",
    },
    {
      text: "Destinations",
      href: workspace.destinations(),
      what: "Where packs of released reports go, and how.",
    },
    {
      text: "Rating rules",
      href: workspace.rules(plan),
      what: "When late is red, when an update is too old, and what a change would do to the ratings.",
    },
    {
      text: "Populations",
      href: workspace.populations(),
      what: "Whom those who answer a consultation are compared with, such as a census.",
    },
    {
      text: "Disclosure rules",
      href: workspace.disclosure(),
      what: "From how many people on a figure is told in public, and how it is rounded.",
    },
    {
      text: "Report templates",
      href: workspace.templates(),
      what: "The sections of reports to committee, and who signs which row.",
    },
  ];
  return (
    <Page title="Settings">
      <SignedIn roles={keepers}>
        {() => (
          <ul className="dr-rows">
            {ways.map(({ text, href, what }) => (
              <li className="dr-row" key={text}>
                <h2 className="dr-row__title">
                  <a className="govuk-link" href={href}>
                    {text}
                  </a>
                </h2>
                <p className="govuk-body dr-row__why">{what}</p>
              </li>
            ))}
          </ul>
        )}
      </SignedIn>
    </Page>
  );
}
