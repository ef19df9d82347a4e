import { useQuery } from "@tanstack/react-query";
import { measuresQuery } from "../../api/measures";
import type { RoleCard } from "../../api/types";
import { addresses } from "../../app/addresses";
import { Loaded } from "../../app/Loaded";
import { MeasureTable } from "../measures/MeasureTable";

interface RoleMeasuresProps {
  plan: string;
  role: RoleCard;
}

/** The outcomes or measures by which the role wants to be judged, in the plan's own word. */
export function RoleMeasures({ plan, role }: RoleMeasuresProps) {
  const measures = useQuery(measuresQuery(plan, { role: role.code }));
  const title = role.measureKind === "OUTCOME" ? "Outcomes" : "Measures";
  return (
    <section aria-labelledby="measures">
      <h2 className="govuk-heading-l" id="measures">
        {title}
      </h2>
      <Loaded query={measures} what={title.toLowerCase()} blocks={3}>
        {({ items }) =>
          items.length > 0 ? (
            <>
              <MeasureTable plan={plan} caption={`${title} of ${role.name}`} measures={items} />
              <p className="govuk-body">
                <a className="govuk-link" href={addresses.measures(plan)}>
                  See the readings of all outcomes and measures
                </a>
              </p>
            </>
          ) : (
            <p className="govuk-body">The plan names none for this role.</p>
          )
        }
      </Loaded>
    </section>
  );
}
