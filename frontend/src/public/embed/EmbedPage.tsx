import { useQuery } from "@tanstack/react-query";
import { dashboardQuery } from "../../api/plans";
import { addresses } from "../../app/addresses";
import { Loaded } from "../../app/Loaded";
import { usePlanRef } from "../../app/usePlanRef";
import { RatingTag } from "../../design/RatingTag";
import { UkDate } from "../../design/UkDate";

/** The ratings of the roles for a frame on another web page; every link opens the full pages. */
export default function EmbedPage() {
  const plan = usePlanRef();
  const dashboard = useQuery(dashboardQuery(plan));
  return (
    <main className="dr-embed" id="main">
      <h1 className="govuk-heading-m">{dashboard.data?.plan.title ?? "Equality objectives"}</h1>
      <Loaded query={dashboard} what="the ratings" blocks={3}>
        {({ asAt, roles }) => (
          <>
            <p className="govuk-body">
              Position as at <UkDate iso={asAt} />
            </p>
            <ul className="dr-rows">
              {roles.map((role) => (
                <li className="dr-row" key={role.code}>
                  <div className="dr-row__head">
                    <a
                      className="govuk-link dr-strong"
                      href={addresses.role(plan, role.slug)}
                      target="_top"
                    >
                      {role.name}
                    </a>
                    <RatingTag look={role.rating} size="small" of={role.name} />
                  </div>
                  <p className="govuk-body-s">{role.explanation}</p>
                </li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
    </main>
  );
}
