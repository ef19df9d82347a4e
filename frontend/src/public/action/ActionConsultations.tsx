import { useQuery } from "@tanstack/react-query";
import { consultationsQuery } from "../../api/consultations";
import { addresses } from "../../app/addresses";

interface ActionConsultationsProps {
  plan: string;
  action: string;
}

/** As many as are named here; more of them are a list of their own. */
const named = 10;

/** Consultations that are about the action; nothing where there is none. */
export function ActionConsultations({ plan, action }: ActionConsultationsProps) {
  const { data } = useQuery(consultationsQuery({ action, plan, size: named }));
  if (!data || data.total === 0) return null;
  return (
    <section aria-labelledby="consultations">
      <h2 className="govuk-heading-l" id="consultations">
        Consultations
      </h2>
      <ul className="govuk-list govuk-list--spaced dr-prose">
        {data.items.map(({ ref, title }) => (
          <li key={ref}>
            <span className="dr-row__ref">{ref}</span>{" "}
            <a className="govuk-link" href={addresses.consultation(plan, ref)}>
              {title}
            </a>
          </li>
        ))}
      </ul>
      {data.total > named && (
        <p className="govuk-body">
          <a className="govuk-link" href={addresses.consultations(plan, { action })}>
            All {data.total} consultations about this action
          </a>
        </p>
      )}
    </section>
  );
}
