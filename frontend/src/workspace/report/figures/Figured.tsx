import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useMemo, useRef, useState } from "react";
import { figureKindsQuery } from "../../../api/reports";
import { Loaded } from "../../../app/Loaded";
import { FigurePicker } from "./FigurePicker";
import { FiguresProvider } from "./figures";

interface FiguredProps {
  plan: string;
  asAt: string;
  children: ReactNode;
}

/** Gives the texts inside it the figures of a plan as at a day, and one list to pick them from. */
export function Figured({ plan, asAt, children }: FiguredProps) {
  const kinds = useQuery(figureKindsQuery);
  const dialog = useRef<HTMLDialogElement>(null);
  const answer = useRef<(picked: string | undefined) => void>();
  const [opened, setOpened] = useState(0);
  const given = useMemo(
    () => ({
      plan,
      asAt,
      pick: () =>
        new Promise<string | undefined>((resolve) => {
          answer.current = resolve;
          setOpened((before) => before + 1);
          dialog.current?.showModal();
        }),
    }),
    [plan, asAt],
  );
  const end = (picked?: string) => {
    const told = answer.current;
    answer.current = undefined;
    dialog.current?.close();
    told?.(picked);
  };
  return (
    <FiguresProvider value={given}>
      {children}
      <dialog className="dr-dialog" ref={dialog} aria-labelledby="figures" onClose={() => end()}>
        <h2 className="govuk-heading-m" id="figures">
          Put in a figure
        </h2>
        {opened > 0 && (
          <Loaded query={kinds} what="the figures" blocks={3}>
            {({ items }) => (
              <FigurePicker key={opened} kinds={items} plan={plan} asAt={asAt} end={end} />
            )}
          </Loaded>
        )}
      </dialog>
    </FiguresProvider>
  );
}
