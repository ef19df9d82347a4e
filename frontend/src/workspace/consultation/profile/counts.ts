/** A whole number of people as spreadsheets write it: "1,094", "1 094" or "1094"; otherwise none. */
export function readCount(text: string): number | undefined {
  const figure = text.trim().replaceAll(/(?<=\d)[,\s\u00a0](?=\d{3}(\D|$))/g, "");
  return /^\d{1,8}$/.test(figure) ? Number(figure) : undefined;
}

/** What is wrong with a count that was typed or pasted. */
export function countProblem(text: string): string | undefined {
  const given = text.trim();
  if (!given) return "There is no number";
  if (readCount(given) !== undefined) return undefined;
  return given.includes("%")
    ? `“${given}” is a percentage: give how many people it is`
    : `“${given}” is no whole number of people`;
}
