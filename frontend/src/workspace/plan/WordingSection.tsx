import { useQuery } from "@tanstack/react-query";
import { planWordingQuery } from "../../api/drafts";
import type { WordingLine } from "../../api/types";
import { Loaded } from "../../app/Loaded";
import { kindWords, lineName } from "./words";

/** What a plan says, line by line, for those who read and do not write it. */
export function WordingSection({ planRef }: { planRef: string }) {
  const wording = useQuery(planWordingQuery(planRef));
  return (
    <section aria-labelledby="wording">
      <h2 className="govuk-heading-l" id="wording">
        What the plan says
      </h2>
      <Loaded query={wording} what="the wording">
        {({ lines }) => (
          <>
            {things(lines).map(([head, own]) => (
              <div className="dr-part" key={`${head.kind} ${head.ref}`}>
                <h3 className="govuk-heading-s">
                  {kindWords[head.kind]} {head.ref}
                </h3>
                {own.map((line) => (
                  <p className="govuk-body" key={lineName(line)}>
                    {line.text}
                  </p>
                ))}
              </div>
            ))}
          </>
        )}
      </Loaded>
    </section>
  );
}

/** Lines of the same thing together, in the order of the plan. */
function things(lines: readonly WordingLine[]): readonly [WordingLine, WordingLine[]][] {
  const found = new Map<string, [WordingLine, WordingLine[]]>();
  for (const line of lines) {
    const key = `${line.kind} ${line.ref}`;
    const own = found.get(key);
    if (own) own[1].push(line);
    else found.set(key, [line, [line]]);
  }
  return [...found.values()];
}
