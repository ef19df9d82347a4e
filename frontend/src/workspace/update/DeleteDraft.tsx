import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useLocation } from "wouter-preact";
import { deleteUpdate } from "../../api/work";
import { addresses } from "../../app/addresses";
import { announce } from "../../design/announce";
import { Failure } from "../shared/Failure";
import type { UpdateDraft } from "./updateDraft";

/** Throws a draft away, after a second press. */
export function DeleteDraft({ draft }: { draft: UpdateDraft }) {
  const [sure, setSure] = useState(false);
  const [, navigate] = useLocation();
  const client = useQueryClient();
  const { ref, plan } = draft.state().saved.body.head;
  const deleting = useMutation({
    mutationFn: async () => {
      await draft.save();
      await deleteUpdate(draft.state().saved);
    },
    onSuccess: () => {
      announce(`${ref} deleted`);
      void client.invalidateQueries({ queryKey: ["work"] });
      navigate(addresses.work(plan));
    },
  });
  return (
    <>
      {deleting.error && <Failure title={`${ref} was not deleted`} error={deleting.error} />}
      <div className="dr-controls">
        <button
          type="button"
          className={`govuk-button ${sure ? "govuk-button--warning" : "govuk-button--secondary"}`}
          onClick={() => {
            if (!sure) setSure(true);
            else if (!deleting.isPending) deleting.mutate();
          }}
        >
          {sure ? `Yes, delete ${ref} for good` : `Delete this ${wordFor(draft)}`}
        </button>
        {sure && (
          <button
            type="button"
            className="govuk-button govuk-button--secondary"
            onClick={() => setSure(false)}
          >
            Keep it
          </button>
        )}
      </div>
    </>
  );
}

function wordFor(draft: UpdateDraft): string {
  return draft.state().saved.body.head.state === "DRAFT" ? "draft" : "update";
}
