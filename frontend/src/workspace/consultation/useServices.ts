import { useQuery } from "@tanstack/react-query";
import { sessionQuery } from "../../api/session";
import { servicesQuery } from "../../api/settings";
import { currentPlan } from "../../app/addresses";
import { hasOneOf, keepers } from "../shared/access";

/** Services that the person may name: all of them, or an officer's own by their codes. */
export function useServices(): readonly { code: string; name: string }[] {
  const session = useQuery(sessionQuery).data;
  const all = useQuery({ ...servicesQuery(currentPlan), enabled: hasOneOf(session, keepers) });
  return (
    all.data?.items.filter(({ active }) => active) ??
    (session?.services ?? []).map((code) => ({ code, name: code }))
  );
}
