import { useId, useState } from "react";
import type { Characteristic } from "../../../api/profiles";
import { announce } from "../../../design/announce";
import { counted, ukNumber } from "../../../design/numbers";
import { ShapedTag } from "../../../design/ShapedTag";
import { DataTable } from "../../../design/Table";
import { characteristics } from "../../../public/heard/heardWords";
import { SelectInput } from "../../plan/controls";
import { TextArea } from "../../shared/inputs";
import { type PastedRow, type PastedTable, readPasted, tablesOf } from "./paste";

interface PastePanelProps {
  put: (tables: readonly PastedTable[]) => void;
}

/** Rows from a spreadsheet: each is shown as it is understood, with what is wrong with it, before it is taken. */
export function PastePanel({ put }: PastePanelProps) {
  const id = useId();
  const [text, setText] = useState("");
  const [characteristic, setCharacteristic] = useState("");
  const [refused, setRefused] = useState(false);
  const rows = readPasted(text, (characteristic || undefined) as Characteristic | undefined);
  const wrong = rows.filter(({ problem }) => problem).length;
  const tables = tablesOf(rows);
  const take = () => {
    setRefused(wrong > 0 || tables.length === 0);
    if (wrong > 0 || tables.length === 0) return;
    put(tables);
    setText("");
    announce(`${counted(tables.length, "characteristic")} put into the form`);
  };
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 className="govuk-heading-l" id={`${id}-title`}>
        Paste from a spreadsheet
      </h2>
      <div className="dr-plan-form">
        <SelectInput
          id={`${id}-characteristic`}
          label="Characteristic"
          hint="Or name it in a column before the others"
          none="Named in the first column"
          choices={Object.entries(characteristics).map(([value, name]) => ({ value, text: name }))}
          value={characteristic}
          onChange={setCharacteristic}
        />
        <TextArea
          id={`${id}-text`}
          label="Rows"
          hint="Group and number of people, copied as cells. A heading is passed over; a row called Base or Total says how many answered the question."
          error={refused && wrong + Number(rows.length === 0) > 0 ? refusal(wrong) : undefined}
          rows={8}
          value={text}
          onInput={setText}
        />
      </div>
      {rows.length > 0 && <Understood rows={rows} wrong={wrong} />}
      <button type="button" className="govuk-button govuk-button--secondary" onClick={take}>
        Put these rows into the form
      </button>
    </section>
  );
}

const refusal = (wrong: number) =>
  wrong > 0
    ? `${counted(wrong, "row")} cannot be read: put ${wrong === 1 ? "it" : "them"} right first`
    : "Paste rows first";

function Understood({ rows, wrong }: { rows: readonly PastedRow[]; wrong: number }) {
  return (
    <>
      <p className="govuk-body" role="status">
        {counted(rows.length, "row")} read, {wrong === 0 ? "nothing wrong" : `${wrong} wrong`}.
      </p>
      <DataTable
        caption="Rows as they are understood"
        stack
        rows={rows}
        rowKey={({ line }) => String(line)}
        columns={[
          { key: "line", header: "Row", cell: ({ line }) => line },
          {
            key: "characteristic",
            header: "Characteristic",
            cell: ({ kind, characteristic }) =>
              kind === "heading" || !characteristic ? "–" : characteristics[characteristic],
          },
          {
            key: "name",
            header: "Group",
            cell: ({ kind, name }) => (kind === "base" ? "How many answered" : name),
          },
          {
            key: "count",
            header: "People",
            numeric: true,
            cell: ({ count, figure }) => (count === undefined ? figure : ukNumber(count)),
          },
          { key: "problem", header: "Reading", cell: (row) => <Reading row={row} /> },
        ]}
      />
    </>
  );
}

function Reading({ row: { kind, problem } }: { row: PastedRow }) {
  if (problem) {
    return (
      <>
        <ShapedTag word="Wrong" outline="diamond" tone="red" /> {problem}
      </>
    );
  }
  return <>{kind === "heading" ? "Heading, passed over" : "Fine"}</>;
}
