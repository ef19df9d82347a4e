import { useQueryClient } from "@tanstack/react-query";
import { navigate } from "wouter-preact/use-browser-location";
import type { Tagged } from "../../api/client";
import { meetingsKey, take } from "../../api/meetings";
import { announce } from "../../design/announce";
import { ConfirmDialog } from "../plan/ConfirmDialog";

interface TakeAwayProps {
  kind: Parameters<typeof take>[0];
  opened: Tagged<{ ref: string }>;
  title: string;
  hint: string;
  /** Where to go once it is gone. */
  back: string;
}

/** Takes away what was set up by mistake, once that is confirmed. */
export function TakeAway({ kind, opened, title, hint, back }: TakeAwayProps) {
  const client = useQueryClient();
  const { ref } = opened.body;
  const gone = async () => {
    announce(`${ref} is taken away`);
    navigate(back);
    await client.invalidateQueries({ queryKey: meetingsKey });
  };
  return (
    <ConfirmDialog
      button={title}
      title={title}
      confirm="Take it away"
      run={() => take(kind, ref, opened.etag)}
      done={gone}
    >
      {hint}
    </ConfirmDialog>
  );
}
