import { useQuery } from "@tanstack/react-query";
import { sessionQuery } from "../../api/session";
import { hasOneOf, keepers } from "../shared/access";
import { workspace } from "../shared/addresses";

/** What stands above destinations: the settings, or for a clerk, who has none, the hand-over. */
export function useDestinationsAbove() {
  const session = useQuery(sessionQuery).data;
  return hasOneOf(session, keepers)
    ? { text: "Settings", href: workspace.settings() }
    : { text: "Hand-over", href: workspace.handOver() };
}
