import { useQuery } from "@tanstack/react-query";
import { sessionQuery } from "../../api/session";
import type { Action } from "../../api/types";
import { BeginUpdate } from "./BeginUpdate";

/** On the public page of an action: the way to report on it, for those who may. */
export default function BeginUpdateOfAction({ plan, action }: { plan: string; action: Action }) {
  const session = useQuery(sessionQuery).data;
  const lead = action.leadService?.code;
  const mine = lead !== undefined && session?.services.includes(lead);
  const may =
    session?.roles.includes("equalities-officer") ||
    (session?.roles.includes("service-officer") && mine);
  return may ? <BeginUpdate plan={plan} actionRef={action.ref} /> : null;
}
