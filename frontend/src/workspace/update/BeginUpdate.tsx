import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { useLocation } from "wouter-preact";
import { newKey } from "../../api/client";
import { beginUpdate } from "../../api/work";
import { addresses } from "../../app/addresses";
import { Failure } from "../shared/Failure";

interface BeginUpdateProps {
  plan: string;
  actionRef: string;
}

/** Begins an update of an action and opens its form. */
export function BeginUpdate({ plan, actionRef }: BeginUpdateProps) {
  const [, navigate] = useLocation();
  const client = useQueryClient();
  // Kept until it worked: a second press after a lost answer finds the draft of the first.
  const key = useRef(newKey());
  const begin = useMutation({
    mutationFn: () => beginUpdate(plan, actionRef, key.current),
    onSuccess: ({ head }) => {
      void client.invalidateQueries({ queryKey: ["work"] });
      navigate(addresses.update(plan, head.ref));
    },
  });
  return (
    <>
      <button
        type="button"
        className="govuk-button govuk-button--secondary dr-button--row"
        aria-disabled={begin.isPending}
        onClick={() => begin.isPending || begin.mutate()}
      >
        Begin an update <span className="govuk-visually-hidden">of {actionRef}</span>
      </button>
      {begin.error && (
        <Failure
          title={`The update of ${actionRef} was not begun`}
          error={begin.error}
          retry={begin.mutate}
        />
      )}
    </>
  );
}
