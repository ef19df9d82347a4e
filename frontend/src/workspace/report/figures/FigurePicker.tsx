import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { planQuery } from "../../../api/plans";
import { type FigureKind, figureQuery } from "../../../api/reports";
import { SelectInput } from "../../plan/controls";
import { TextInput } from "../../shared/inputs";

interface FigurePickerProps {
  kinds: readonly FigureKind[];
  plan: string;
  asAt: string;
  end: (expression?: string) => void;
}

/** A figure of the catalogue with its year or role, and what it comes to. */
export function FigurePicker({ kinds, plan, asAt, end }: FigurePickerProps) {
  const [name, setName] = useState(kinds[0]?.figure ?? "");
  const [year, setYear] = useState(() => yearOf(asAt));
  const [role, setRole] = useState("");
  const kind = kinds.find(({ figure }) => figure === name);
  const roles = useQuery(planQuery(plan)).data?.roles ?? [];
  const argument = (kind?.argument === "YEAR" ? year : role).trim();
  const expression = argument ? `${name}(${argument})` : name;
  const figure = useQuery({
    ...figureQuery(expression, plan, asAt),
    enabled: kind !== undefined && (argument !== "" || !kind.required),
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (figure.data) end(expression);
      }}
    >
      <SelectInput
        id="figure-kind"
        label="Figure"
        choices={kinds.map((one) => ({ value: one.figure, text: one.label }))}
        value={name}
        onChange={setName}
      />
      {kind?.argument === "YEAR" ? (
        <TextInput
          id="figure-year"
          label="Financial year"
          hint="Such as 2020-21"
          value={year}
          onInput={setYear}
        />
      ) : (
        <SelectInput
          id="figure-role"
          label="Role"
          none="The whole plan"
          choices={roles.map(({ code, name: text }) => ({ value: code, text }))}
          value={role}
          onChange={setRole}
        />
      )}
      <p className="govuk-body" role="status">
        {figure.data && (
          <>
            {figure.data.label}: <strong>{figure.data.text}</strong>. {figure.data.basis}
          </>
        )}
        {figure.isError && "There is no such figure for that."}
      </p>
      <div className="govuk-button-group">
        <button type="submit" className="govuk-button" aria-disabled={!figure.data}>
          Put it in
        </button>
        <button
          type="button"
          className="govuk-button govuk-button--secondary"
          onClick={() => end()}
        >
          Go back
        </button>
      </div>
    </form>
  );
}

/** The financial year that was over by a day. */
function yearOf(asAt: string): string {
  const [year = 0, month = 1] = asAt.split("-").map(Number);
  const start = month >= 4 ? year - 1 : year - 2;
  return `${start}-${String((start + 1) % 100).padStart(2, "0")}`;
}
