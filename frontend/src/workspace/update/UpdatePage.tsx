import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { Tagged } from "../../api/client";
import type { WorkUpdate } from "../../api/types";
import { updateQuery } from "../../api/work";
import { addresses } from "../../app/addresses";
import { Loaded } from "../../app/Loaded";
import { Page } from "../../app/Page";
import { usePlanRef } from "../../app/usePlanRef";
import { reporters } from "../shared/access";
import { SignedIn } from "../shared/SignedIn";
import { useDraft } from "../shared/useDraft";
import { UpdateForm } from "./UpdateForm";
import { UpdateReading } from "./UpdateReading";
import { updateDraft } from "./updateDraft";

/** One update on its way: written by those who may, read and decided on by the others. */
export default function UpdatePage({ updateRef }: { updateRef: string }) {
  const plan = usePlanRef();
  const [head, setHead] = useState<WorkUpdate["head"]>();
  return (
    <Page
      title={head?.action.wording ?? `Update ${updateRef}`}
      caption={head ? `Update ${head.ref} of action ${head.action.ref}` : undefined}
      crumbs={[{ text: "My work", href: addresses.work(plan) }]}
      long
    >
      <SignedIn roles={reporters}>
        {() => <Opened plan={plan} updateRef={updateRef} onHead={setHead} />}
      </SignedIn>
    </Page>
  );
}

interface OpenedProps {
  plan: string;
  updateRef: string;
  onHead: (head: WorkUpdate["head"]) => void;
}

function Opened({ plan, updateRef, onHead }: OpenedProps) {
  const update = useQuery(updateQuery(plan, updateRef));
  return (
    <Loaded query={update} what="the update">
      {(loaded) => <UpdateContent loaded={loaded} onHead={onHead} />}
    </Loaded>
  );
}

interface UpdateContentProps {
  loaded: Tagged<WorkUpdate>;
  onHead: (head: WorkUpdate["head"]) => void;
}

function UpdateContent({ loaded, onHead }: UpdateContentProps) {
  const { draft, state } = useDraft(updateDraft, loaded);
  const { head } = state.saved.body;
  useEffect(() => onHead(head), [head, onHead]);
  return head.abilities.includes("EDIT") ? (
    <UpdateForm draft={draft} state={state} />
  ) : (
    <UpdateReading draft={draft} saved={state.saved} />
  );
}
