import { useState } from "react";
import type { Tagged } from "../../api/client";
import type { Report } from "../../api/reports";
import { Notice } from "../../design/Notice";
import { messagesAt, summarised } from "../plan/faults";
import { type Form, listOf, placeOf } from "../plan/specForm";
import { Comparison } from "../shared/Comparison";
import { isRefusal } from "../shared/Draft";
import { ErrorSummary } from "../shared/ErrorSummary";
import { Failure } from "../shared/Failure";
import { useDraft } from "../shared/useDraft";
import { inWords } from "../shared/words";
import { CheckList } from "./CheckList";
import { type Desk, DeskProvider, useFollow, useNewDesk, useOnDesk } from "./desk";
import { Figured } from "./figures/Figured";
import { FieldsPart, OpeningPart } from "./HeadParts";
import { headDifferences, headMerged } from "./headComparison";
import { ImplicationSection } from "./ImplicationSection";
import { PreviewPane } from "./PreviewPane";
import { ReportSteps } from "./ReportSteps";
import { headDraft } from "./reportDrafts";
import { appendicesSpec, faceSpecs, reportSpecs, timetableSpec, type Ways } from "./reportSpecs";
import { ParagraphSection, sectionId } from "./SectionCard";
import { SetSaveState } from "./SetSaveState";

interface BuilderProps {
  opened: Tagged<Report>;
  ways: Ways;
}

/** The desk on which a report is written: everything on it saves itself, and what is left to do stands beside. */
export function Builder({ opened, ways }: BuilderProps) {
  const { ref } = opened.body;
  const desk = useNewDesk(ref);
  return (
    <DeskProvider value={desk}>
      <Figured plan={opened.body.plan} asAt={opened.body.fields.asAt}>
        <Editor opened={opened} ways={ways} desk={desk} />
      </Figured>
    </DeskProvider>
  );
}

function Editor({ opened, ways, desk }: BuilderProps & { desk: Desk }) {
  const { ref } = opened.body;
  const [specs] = useState(() => reportSpecs(ways));
  const [kind] = useState(() => headDraft(specs));
  const { draft, state } = useDraft(kind, opened);
  const [leftOut, setLeftOut] = useState<string>();
  const { form, saved, saving } = state;
  useOnDesk("The head of the report", draft);
  useFollow(draft, saved, opened);
  const refused =
    saving.kind === "failed" && isRefusal(saving.error)
      ? (saving.error.problem.errors ?? []).map(({ pointer, message }) => ({
          pointer,
          message: inWords(message),
        }))
      : [];
  const place = (pointer: string) => placeOf(specs, form, pointer);
  const part = { form, change: draft.change, errors: messagesAt(place, refused) };
  if (saving.kind === "conflict") {
    const { theirs } = saving;
    const open = theirs.body.abilities.includes("EDIT");
    return (
      <Comparison
        key={theirs.etag}
        what="this report"
        differences={() => headDifferences(specs, saved.body, form, theirs.body)}
        open={open}
        closed="It is no longer a draft and cannot be changed here any more. What you wrote is shown below, so that you can copy it."
        show="Show the report as it is now"
        keep={(chosen, rest) => {
          setLeftOut(rest);
          draft.replace(theirs, open ? headMerged(specs, form, theirs.body, chosen) : undefined);
        }}
      />
    );
  }
  return (
    <>
      <ErrorSummary
        title="What could not be saved"
        errors={summarised(place, refused)}
        attempt={0}
      />
      {saving.kind === "failed" && refused.length === 0 && (
        <Failure title="Not saved" error={saving.error} retry={() => void draft.save()} />
      )}
      {leftOut && (
        <Notice title="What was not chosen, in case you need it">
          <p className="govuk-body dr-text">{leftOut}</p>
        </Notice>
      )}
      <div className="dr-builder">
        <div className="dr-builder__write">
          <Contents report={opened.body} />
          <FieldsPart id="face" title="Head of the report" specs={faceSpecs(ways)} {...part} />
          <OpeningPart {...part} />
          <FieldsPart id="timetable" title="Timetable" specs={[timetableSpec]} {...part} />
          <Sections report={opened.body} {...part} />
        </div>
        <aside
          className="dr-builder__beside"
          aria-label="What can be done, the check list and the preview"
        >
          <SetSaveState drafts={desk.drafts} />
          <ReportSteps opened={opened} drafts={desk.drafts} />
          <CheckList report={opened.body} />
          <PreviewPane report={ref} />
        </aside>
      </div>
    </>
  );
}

interface SectionsProps {
  report: Report;
  form: Form;
  change: (part: Form) => void;
  errors: Readonly<Record<string, string>>;
}

function Sections({ report, ...part }: SectionsProps) {
  const { form, change } = part;
  const exempt = listOf(form.exemptSections);
  return (
    <>
      {report.sections.map((section) => {
        const { key, kind, number, heading } = section;
        if (kind === "IMPLICATIONS") return <ImplicationSection key={key} section={section} />;
        if (kind === "APPENDICES") {
          return (
            <FieldsPart
              key={key}
              id={sectionId(key)}
              title={`${number}. ${heading}`}
              specs={[appendicesSpec]}
              {...part}
            />
          );
        }
        return (
          <ParagraphSection
            key={key}
            section={section}
            exempt={exempt.includes(key)}
            setExempt={(is) =>
              change({
                exemptSections: is ? [...exempt, key] : exempt.filter((one) => one !== key),
              })
            }
          />
        );
      })}
    </>
  );
}

/** The way to each part of a long page. */
function Contents({ report }: { report: Report }) {
  const parts = [
    { id: "face", text: "Head of the report" },
    { id: "opening", text: "Summary and recommendations" },
    { id: "timetable", text: "Timetable" },
    ...report.sections.map(({ key, number, heading }) => ({
      id: sectionId(key),
      text: `${number}. ${heading}`,
    })),
  ];
  return (
    <nav aria-label="Parts of the report" className="dr-no-print">
      <ul className="govuk-list">
        {parts.map(({ id, text }) => (
          <li key={id}>
            <a className="govuk-link" href={`#${id}`}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
