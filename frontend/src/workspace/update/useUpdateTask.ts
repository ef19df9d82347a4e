import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Tagged } from "../../api/client";
import type { WorkUpdate } from "../../api/types";
import type { UpdateDraft } from "./updateDraft";

/** Does something with an update that changes its state, and shows it as it is then. */
export function useUpdateTask(draft: UpdateDraft) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (task: () => Promise<Tagged<WorkUpdate>>) => task(),
    onSuccess: (now) => {
      draft.replace(now);
      document.querySelector<HTMLElement>("h1")?.focus();
      // Also the public pages, which change at the moment of publication; the form keeps its own copy.
      void client.invalidateQueries({
        predicate: ({ queryKey }) => queryKey[0] !== "work-update",
      });
    },
  });
}
