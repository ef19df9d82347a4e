import { addParagraph, type ReportSection } from "../../api/reports";
import { announce } from "../../design/announce";
import { Tick } from "../plan/controls";
import { useKeyOfContent } from "../shared/useKeyOfContent";
import { useDesk } from "./desk";
import { ParagraphCard, paragraphField, Way } from "./ParagraphCard";

interface SectionCardProps {
  section: ReportSection;
  exempt: boolean;
  setExempt: (exempt: boolean) => void;
}

/** The id under which a section is reached. */
export const sectionId = (key: string) => `section-${key}`;

/** Writing goes on in a paragraph once it is on the page. */
function focusSoon(id: string) {
  const look = (tries: number) => {
    const field = document.getElementById(id);
    if (field) field.focus();
    else if (tries > 0) requestAnimationFrame(() => look(tries - 1));
  };
  requestAnimationFrame(() => look(60));
}

/** A section of numbered paragraphs. */
export function ParagraphSection({ section, exempt, setExempt }: SectionCardProps) {
  const { report, refresh } = useDesk();
  const keyOf = useKeyOfContent();
  const { key, number, heading, hint, paragraphs } = section;
  const add = async (before?: string) => {
    const place = { section: key, text: "", exempt: false, ...(before ? { before } : {}) };
    // The same press twice adds one; the next press comes after the page has grown.
    const added = await addParagraph(report, place, keyOf({ place, among: paragraphs.length }));
    await refresh();
    announce(`Paragraph ${added.number} is added`);
    focusSoon(paragraphField(added.id));
  };
  return (
    <section className="dr-builder__section" aria-labelledby={sectionId(key)}>
      <h2 className="govuk-heading-m" id={sectionId(key)} tabIndex={-1}>
        {number}. {heading}
      </h2>
      {hint && <p className="govuk-hint">{hint}</p>}
      <Tick
        id={`${sectionId(key)}-exempt`}
        label={`Exempt as a whole: ${heading} goes into the exempt document and nowhere else`}
        checked={exempt}
        onChange={setExempt}
      />
      <ol className="dr-items">
        {paragraphs.map((paragraph, index) => (
          <li className="dr-item dr-paragraph" key={paragraph.id}>
            <ParagraphCard
              paragraph={paragraph}
              before={() => add(paragraph.id)}
              removed={() => {
                const next = paragraphs[index + 1] ?? paragraphs[index - 1];
                void refresh().then(() =>
                  focusSoon(next ? paragraphField(next.id) : sectionId(key)),
                );
              }}
            />
          </li>
        ))}
      </ol>
      <Way text="Add a paragraph" of={`to ${heading}`} go={() => add()} />
    </section>
  );
}
