import { useEffect, useRef } from "react";
import { useSearch } from "wouter-preact";
import type { AnswerState, CycleBoard, CycleCounts } from "../../api/types";
import { announce } from "../../design/announce";
import { ukDate } from "../../design/dates";
import { EmptyState } from "../../design/EmptyState";
import { counted } from "../../design/numbers";
import { workspace } from "../shared/addresses";
import { type BoardFilter, filterText, readBoardFilter, servicesShown } from "./boardFilter";
import { type Look, MarkShape } from "./Mark";
import { ServiceAnswers } from "./ServiceAnswers";
import { answerStates, lateness } from "./words";

interface AnswersSectionProps {
  plan: string;
  board: CycleBoard;
}

/** The counts of the board, each leading to its list, and the list by service. */
export function AnswersSection({ plan, board }: AnswersSectionProps) {
  const search = useSearch();
  const filter = readBoardFilter(search);
  const heading = useRef<HTMLHeadingElement>(null);
  const services = servicesShown(board, filter);
  const shown = services.reduce((sum, { actions }) => sum + actions.length, 0);
  useTakenToTheList(search, shown, heading);
  const what = filterText(filter);
  const all = workspace.board(plan, board.cycle.ref);
  return (
    <section aria-labelledby="answers">
      <h2 className="govuk-heading-l" id="answers">
        Who has answered
      </h2>
      <p className="govuk-body">
        As at {ukDate(board.asAt)}: {answered(board.counts)}
      </p>
      <Tally plan={plan} board={board} filter={filter} />
      <h3 className="govuk-heading-m" ref={heading} tabIndex={-1}>
        {what
          ? `${counted(shown, "action")} ${what}`
          : `All ${counted(shown, "action")} by service`}
      </h3>
      {what && (
        <p className="govuk-body">
          <a className="govuk-link govuk-link--no-visited-state" href={all}>
            Show all {counted(board.counts.expected, "action")}
          </a>
        </p>
      )}
      {services.length === 0 && (
        <EmptyState>
          <p className="govuk-body">
            {what ? "There are none." : "No action of yours is asked for an update in this cycle."}
          </p>
        </EmptyState>
      )}
      {services.map((service) => (
        <ServiceAnswers key={service.code ?? ""} plan={plan} service={service} />
      ))}
    </section>
  );
}

function answered({ expected, submitted, acknowledged, published }: CycleCounts): string {
  const handedIn = submitted + acknowledged + published;
  return `${handedIn} of ${counted(expected, "action")} ${handedIn === 1 ? "has" : "have"} an update that was handed in.`;
}

interface TallyProps {
  plan: string;
  board: CycleBoard;
  filter: BoardFilter;
}

function Tally({ plan, board, filter }: TallyProps) {
  const { counts, cycle } = board;
  const hrefOf = (query: BoardFilter) => workspace.board(plan, cycle.ref, { ...query });
  const late: Look = lateness.LATE ?? answerStates.NOT_STARTED;
  return (
    <ul className="dr-tally">
      {(Object.keys(answerStates) as AnswerState[]).map((state) => (
        <TallyItem
          key={state}
          look={answerStates[state]}
          word={answerStates[state].word}
          count={answerStates[state].count(counts)}
          href={hrefOf({ state })}
          current={filter.state === state}
        />
      ))}
      <TallyItem
        look={late}
        word="Late by officers"
        count={counts.officerLate}
        href={hrefOf({ late: "officer" })}
        current={filter.late === "officer"}
      />
      <TallyItem
        look={late}
        word="Late by heads of service"
        count={counts.headLate}
        href={hrefOf({ late: "head" })}
        current={filter.late === "head"}
      />
    </ul>
  );
}

interface TallyItemProps {
  look: Look;
  word: string;
  count: number;
  href: string;
  current: boolean;
}

function TallyItem({ look, word, count, href, current }: TallyItemProps) {
  return (
    <li className={`dr-tally__item dr-tally__item--${count > 0 ? look.tone : "nothing"}`}>
      <span className="dr-tally__count">{count}</span>
      <span className="dr-tally__word">
        <MarkShape look={look} />
        {count > 0 ? (
          <a
            className="govuk-link govuk-link--no-visited-state"
            href={href}
            aria-current={current ? "true" : undefined}
          >
            {word}
          </a>
        ) : (
          word
        )}
      </span>
    </li>
  );
}

/** After a count is opened the reader is taken to its list, and hears how long it is. */
function useTakenToTheList(
  search: string,
  shown: number,
  heading: { current: HTMLElement | null },
): void {
  const before = useRef(search);
  useEffect(() => {
    if (before.current === search) return;
    before.current = search;
    announce(`${counted(shown, "action")} shown`);
    heading.current?.focus();
  }, [search, shown, heading]);
}
