import { readFileSync } from "node:fs";

/** What a browser loads before the first view: everything that the built page itself names. */
const page = readFileSync("dist/index.html", "utf8");
const named = (ending) =>
  [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)]
    .map((match) => `dist/${match[1]}`)
    .filter((path) => path.endsWith(ending));

export default [
  { name: "JavaScript of the first view", path: named(".js"), limit: "45 kB", gzip: true },
  { name: "Style sheet", path: named(".css"), limit: "16 kB", gzip: true },
];
