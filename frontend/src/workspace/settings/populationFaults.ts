interface Problem {
  readonly pointer: string;
  readonly message: string;
}

/** Something that is wrong with a file, and where. */
export interface RowFault {
  readonly place: string;
  readonly message: string;
}

/** What the service found, with its place in the words of a spreadsheet. */
export function rowFaults(problems: readonly Problem[]): readonly RowFault[] {
  return problems.map(({ pointer, message }) => ({ place: placeOf(pointer), message }));
}

function placeOf(pointer: string): string {
  const row = /^\/rows\/(\d+)\/(.+)$/.exec(pointer);
  if (row) return `Row ${row[1]}, column ${row[2]}`;
  const topic = /^\/topics\/(\d+)(?:\/categories\/(\d+))?/.exec(pointer);
  if (!topic) return "The file";
  const category = topic[2] === undefined ? "" : `, category ${Number(topic[2]) + 1}`;
  return `Topic ${Number(topic[1]) + 1}${category}`;
}
