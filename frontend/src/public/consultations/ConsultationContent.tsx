import type { Consultation } from "../../api/types";
import { ShapedTag } from "../../design/ShapedTag";
import { ConsultationFacts } from "./ConsultationFacts";
import { consultationWords, openText, stateLooks } from "./consultationWords";
import { FairnessSection } from "./FairnessSection";
import { FeedbackSection } from "./FeedbackSection";
import { LinkedSection } from "./LinkedSection";
import { ResponseSection } from "./ResponseSection";
import "./consultations.scss";

/** Everything that everybody may read of a consultation. */
export function ConsultationContent({ consultation }: { consultation: Consultation }) {
  const { state, why } = consultation;
  return (
    <>
      <p className="govuk-body">
        <ShapedTag word={consultationWords.state[state]} {...stateLooks[state]} />{" "}
        <strong>{openText(consultation)}.</strong>
      </p>
      {why && <p className="govuk-body dr-prose dr-text">{why}</p>}
      <FeedbackSection feedback={consultation.feedback} />
      <ResponseSection consultation={consultation} />
      <FairnessSection fairness={consultation.fairness} warnings={consultation.warnings} />
      <LinkedSection actions={consultation.actions} measures={consultation.measures} />
      <ConsultationFacts consultation={consultation} />
    </>
  );
}
