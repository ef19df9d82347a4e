import { useQuery } from "@tanstack/react-query";
import { readingWorkQuery } from "../../api/readings";
import { sessionQuery } from "../../api/session";
import { counted } from "../../design/numbers";
import { hasOneOf, readers } from "../shared/access";
import { workspace } from "../shared/addresses";

/** How many readings wait for the person signed in; nothing where none does. */
export function ReadingsDue({ plan }: { plan: string }) {
  const mine = hasOneOf(useQuery(sessionQuery).data, readers);
  const { data } = useQuery({ ...readingWorkQuery(plan), enabled: mine });
  const late = data?.items.filter(({ rating }) => rating === "LATE").length ?? 0;
  const toConfirm = data?.items.reduce((sum, { toConfirm: some }) => sum + some.length, 0) ?? 0;
  if (late + toConfirm === 0) return null;
  const parts = [
    ...(late > 0 ? [`${counted(late, "reading")} late`] : []),
    ...(toConfirm > 0 ? [`${counted(toConfirm, "provisional reading")} to confirm`] : []),
  ];
  return (
    <p className="govuk-body">
      <a className="govuk-link" href={workspace.readings(plan)}>
        {parts.join(" and ")}
      </a>
    </p>
  );
}
