import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { navigate } from "wouter-preact/use-browser-location";
import type { Tagged } from "../../api/client";
import { changeCycle, cycleQuery } from "../../api/cycles";
import { isStale } from "../../api/errors";
import type { Cycle, NewCycle } from "../../api/types";
import { Loaded } from "../../app/Loaded";
import { Page } from "../../app/Page";
import { usePlanRef } from "../../app/usePlanRef";
import { announce } from "../../design/announce";
import { Notice } from "../../design/Notice";
import { runners } from "../shared/access";
import { workspace } from "../shared/addresses";
import { SignedIn } from "../shared/SignedIn";
import { CycleForm } from "./CycleForm";
import { patchOf } from "./cycleForm";
import { TheirChanges } from "./TheirChanges";
import "./cycle.scss";

/** Changes what was set for a cycle. */
export default function EditCyclePage({ cycleRef }: { cycleRef: string }) {
  const plan = usePlanRef();
  return (
    <Page
      title={`Change cycle ${cycleRef}`}
      crumbs={[
        { text: "Reporting cycles", href: workspace.cycles(plan) },
        { text: cycleRef, href: workspace.board(plan, cycleRef) },
      ]}
    >
      <SignedIn roles={runners}>{() => <Editing plan={plan} cycleRef={cycleRef} />}</SignedIn>
    </Page>
  );
}

function Editing({ plan, cycleRef }: { plan: string; cycleRef: string }) {
  const query = useQuery(cycleQuery(plan, cycleRef));
  return (
    <Loaded query={query} what="the cycle">
      {(found) =>
        found.body.abilities.includes("EDIT") ? (
          <Editor plan={plan} opened={found} />
        ) : (
          <Notice title="This cycle does not change any more">
            <p className="govuk-body">It is locked.</p>
          </Notice>
        )
      }
    </Loaded>
  );
}

/** Holds the state that the person saw, whatever is fetched behind it. */
function Editor({ plan, opened }: { plan: string; opened: Tagged<Cycle> }) {
  const client = useQueryClient();
  const [seen, setSeen] = useState(opened);
  const [clash, setClash] = useState<{ theirs: Tagged<Cycle>; mine: NewCycle }>();
  const { ref } = seen.body;
  const save = async (mine: NewCycle) => {
    try {
      const etag = clash?.theirs.etag ?? seen.etag;
      await changeCycle(plan, ref, etag, patchOf(seen.body, mine));
    } catch (error) {
      if (!isStale(error)) throw error;
      const theirs = { body: error.problem.current as unknown as Cycle, etag: error.etag ?? "" };
      setClash({ theirs, mine });
      return;
    }
    await client.invalidateQueries({ queryKey: ["cycles"] });
    announce(`Cycle ${ref} is changed`);
    navigate(workspace.board(plan, ref));
  };
  const startFromTheirs = () => {
    if (clash) setSeen(clash.theirs);
    setClash(undefined);
  };
  return (
    <>
      {clash && (
        <TheirChanges
          seen={seen.body}
          theirs={clash.theirs.body}
          mine={clash.mine}
          startFromTheirs={startFromTheirs}
        />
      )}
      <CycleForm key={seen.etag} cycle={seen.body} button="Save" save={save} />
    </>
  );
}
