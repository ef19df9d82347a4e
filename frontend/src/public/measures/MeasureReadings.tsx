import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { readingsQuery } from "../../api/measures";
import type { MeasureRow } from "../../api/types";
import { Loaded } from "../../app/Loaded";
import { Details } from "../../design/Details";
import { Readings } from "./Readings";

interface MeasureReadingsProps {
  plan: string;
  measure: MeasureRow;
  open: boolean;
}

/** The readings of one measure as a chart and a table, fetched when they are opened. */
export function MeasureReadings({ plan, measure, open }: MeasureReadingsProps) {
  const [opened, setOpened] = useState(open);
  const readings = useQuery({ ...readingsQuery(plan, measure.ref), enabled: opened });
  return (
    <Details summary={`Readings of ${measure.name}`} open={opened} onToggle={setOpened}>
      {opened && (
        <Loaded query={readings} what="the readings" blocks={3}>
          {({ items }) => <Readings plan={plan} measure={measure} readings={items} />}
        </Loaded>
      )}
    </Details>
  );
}
