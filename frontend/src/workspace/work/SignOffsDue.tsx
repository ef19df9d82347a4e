import { useQuery } from "@tanstack/react-query";
import { reportsQuery } from "../../api/reports";
import { counted } from "../../design/numbers";
import { workspace } from "../shared/addresses";

/** The reports in which the person signed in was asked to sign a row; nothing where there is none. */
export function SignOffsDue() {
  const { data } = useQuery(reportsQuery({ size: 200 }));
  const asked = data?.items.filter(({ toSign }) => toSign > 0) ?? [];
  if (asked.length === 0) return null;
  return (
    <ul className="govuk-list">
      {asked.map(({ ref, title, toSign }) => (
        <li key={ref}>
          <a className="govuk-link" href={workspace.report(ref)}>
            {counted(toSign, "row")} to sign: {title}
          </a>
        </li>
      ))}
    </ul>
  );
}
