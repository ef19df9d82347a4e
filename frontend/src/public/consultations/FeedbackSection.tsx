import type { Consultation } from "../../api/types";
import { UkDate } from "../../design/UkDate";

type Feedback = Consultation["feedback"];

/** We asked, you said, we did; what is still owed says until when. */
export function FeedbackSection({ feedback }: { feedback: Feedback }) {
  const { weAsked, youSaid } = feedback;
  return (
    <section aria-labelledby="feedback">
      <h2 className="govuk-heading-l" id="feedback">
        We asked, you said, we did
      </h2>
      <div className="dr-told-us">
        <h3 className="govuk-heading-s">We asked</h3>
        <p className="govuk-body dr-text">{weAsked ?? "Not written down yet."}</p>
        <h3 className="govuk-heading-s">You said</h3>
        <p className="govuk-body dr-text">{youSaid ?? "Not written down yet."}</p>
        <h3 className="govuk-heading-s">We did</h3>
        <WeDid feedback={feedback} />
      </div>
    </section>
  );
}

function WeDid({ feedback: { state, weDid, due, on } }: { feedback: Feedback }) {
  const date = due && <UkDate iso={due} />;
  switch (state) {
    case "DONE":
      return (
        <>
          <p className="govuk-body dr-text">{weDid}</p>
          {on && (
            <p className="govuk-body-s dr-muted">
              Said on <UkDate iso={on} />
              {date && <>; it was due by {date}</>}
            </p>
          )}
        </>
      );
    case "OVERDUE":
      return (
        <p className="govuk-body">
          <strong>Overdue.</strong> We owed an answer by {date}.
        </p>
      );
    case "DUE":
      return <p className="govuk-body">We will say what we did by {date}.</p>;
    case "NOT_DUE":
      return (
        <p className="govuk-body">
          {date ? (
            <>Due by {date}, after the consultation has closed.</>
          ) : (
            "Due once the consultation has closed."
          )}
        </p>
      );
  }
}
