import { navigate } from "wouter-preact/use-browser-location";
import { addresses } from "../../app/addresses";
import { Select } from "../../design/fields";
import { quartersBefore } from "./measureFilters";

interface QuarterChoiceProps {
  plan: string;
  /** The day for which the plan is rated. */
  latest: string;
  chosen: string | undefined;
}

/** The way to the roll-up as at the end of an earlier quarter. */
export function QuarterChoice({ plan, latest, chosen }: QuarterChoiceProps) {
  const quarters = quartersBefore(latest);
  const other = chosen !== undefined && !quarters.some(({ end }) => end === chosen);
  return (
    <form
      className="dr-quarter dr-no-print"
      action="/measures"
      onSubmit={(event) => {
        event.preventDefault();
        const asAt = String(new FormData(event.currentTarget).get("asAt") ?? "");
        navigate(addresses.measureList(plan, asAt ? { asAt } : {}));
      }}
    >
      <Select
        label="As at"
        name="asAt"
        all="The latest position"
        chosen={chosen}
        choices={[
          ...(other ? [{ value: chosen, text: chosen }] : []),
          ...quarters.map(({ end, name }) => ({ value: end, text: `The end of ${name}` })),
        ]}
      />
      <button type="submit" className="govuk-button govuk-button--secondary">
        Show
      </button>
    </form>
  );
}
