import type { RoleCard } from "../../api/types";
import { addresses } from "../../app/addresses";
import { counted } from "../../design/numbers";
import { RatingTag } from "../../design/RatingTag";
import { ratingStyles } from "../../design/ratings";
import { StackedBar } from "../../design/StackedBar";
import { UkDate } from "../../design/UkDate";
import { barParts } from "../counts";
import { OverrideNote } from "../OverrideNote";

interface RoleCardsProps {
  plan: string;
  roles: readonly RoleCard[];
}

/** One card per role of the council. */
export function RoleCards({ plan, roles }: RoleCardsProps) {
  return (
    <ul className="dr-cards">
      {roles.map((role) => (
        <li key={role.code} className={`dr-card dr-card--${ratingStyles[role.rating].tone}`}>
          <Card plan={plan} role={role} />
        </li>
      ))}
    </ul>
  );
}

function Card({ plan, role }: { plan: string; role: RoleCard }) {
  const href = addresses.role(plan, role.slug);
  return (
    <>
      <h3 className="dr-card__title">
        <a className="govuk-link govuk-link--no-visited-state" href={href}>
          {role.name}
        </a>
      </h3>
      <RatingTag look={role.rating} of={role.name} />
      <div>
        <p className="dr-card__sentence">{role.explanation}</p>
        {role.override && (
          <p className="govuk-body-s">
            Officer’s rating: <OverrideNote override={role.override} /> By the rules:{" "}
            {role.computed.explanation}
          </p>
        )}
      </div>
      <StackedBar
        caption={`Actions of ${role.name} by rating`}
        noun="action"
        parts={barParts(role.counts, (band) => addresses.role(plan, role.slug, { rating: band }))}
      />
      <Latest plan={plan} latest={role.latestUpdate} />
      <p className="govuk-body dr-card__link">
        <a
          className="govuk-link govuk-link--no-visited-state"
          href={href}
          aria-label={`See ${counted(role.counts.total, "action")} of ${role.name}`}
        >
          See {counted(role.counts.total, "action")}
        </a>
      </p>
    </>
  );
}

function Latest({ plan, latest }: { plan: string; latest: RoleCard["latestUpdate"] }) {
  return (
    <div className="dr-card__more">
      <h4 className="govuk-heading-s dr-card__label">Latest update</h4>
      {latest ? (
        <>
          <p className="govuk-body-s dr-clamp">{latest.progress}</p>
          <p className="govuk-body-s">
            <UkDate iso={latest.date} />,{" "}
            <a className="govuk-link dr-ref" href={addresses.action(plan, latest.actionRef)}>
              action {latest.actionRef}
            </a>
          </p>
        </>
      ) : (
        <p className="govuk-body-s">No update has been published yet.</p>
      )}
    </div>
  );
}
