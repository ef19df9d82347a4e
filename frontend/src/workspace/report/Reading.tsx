import { useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Report } from "../../api/reports";
import { DraftSet } from "./DraftSet";
import { type Desk, DeskProvider } from "./desk";
import { ImplicationSection } from "./ImplicationSection";
import { SetSaveState } from "./SetSaveState";

/** A report for those who do not write it: what they may still write are rows they were asked to sign. */
export function Reading({ report }: { report: Report }) {
  const client = useQueryClient();
  const { ref, sections } = report;
  const desk = useMemo((): Desk => {
    const refresh = () => client.invalidateQueries({ queryKey: ["reports"] });
    return { report: ref, drafts: new DraftSet(() => void refresh()), refresh };
  }, [client, ref]);
  return (
    <DeskProvider value={desk}>
      {sections
        .filter(({ kind }) => kind === "IMPLICATIONS")
        .map((section) => (
          <ImplicationSection key={section.key} section={section} />
        ))}
      <SetSaveState drafts={desk.drafts} />
    </DeskProvider>
  );
}
