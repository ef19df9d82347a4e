import { useQueryClient } from "@tanstack/react-query";
import { navigate } from "wouter-preact/use-browser-location";
import { createCycle } from "../../api/cycles";
import type { NewCycle } from "../../api/types";
import { Page } from "../../app/Page";
import { usePlanRef } from "../../app/usePlanRef";
import { announce } from "../../design/announce";
import { runners } from "../shared/access";
import { workspace } from "../shared/addresses";
import { SignedIn } from "../shared/SignedIn";
import { useKeyOfContent } from "../shared/useKeyOfContent";
import { CycleForm } from "./CycleForm";
import "./cycle.scss";

/** Opens a new cycle. */
export default function NewCyclePage() {
  const plan = usePlanRef();
  const client = useQueryClient();
  const keyOf = useKeyOfContent();
  const save = async (cycle: NewCycle) => {
    await createCycle(plan, cycle, keyOf(cycle));
    await client.invalidateQueries({ queryKey: ["cycles"] });
    announce(`Cycle ${cycle.ref} is made`);
    navigate(workspace.board(plan, cycle.ref));
  };
  return (
    <Page
      title="Open a new cycle"
      crumbs={[{ text: "Reporting cycles", href: workspace.cycles(plan) }]}
    >
      <SignedIn roles={runners}>{() => <CycleForm button="Make the cycle" save={save} />}</SignedIn>
    </Page>
  );
}
