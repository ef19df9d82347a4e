package org.dueregard.consultation.view;

import java.time.LocalDate;
import java.util.List;
import org.dueregard.consultation.rules.Audience;
import org.dueregard.consultation.rules.ConsultationState;
import org.dueregard.consultation.rules.FairnessWarnings;
import org.dueregard.consultation.rules.Method;
import org.dueregard.consultation.rules.PublishedDay;
import org.jspecify.annotations.Nullable;

/**
 * A consultation with everything that is public of it.
 *
 * @param ref reference that people see
 * @param status DRAFT or PUBLIC
 * @param title title
 * @param why why it was held
 * @param audiences whom it asks
 * @param external whether it asks residents or stakeholders
 * @param method how it asks
 * @param channels where it was made known and answered
 * @param wards where; empty for the whole area
 * @param service service that runs it
 * @param owner post or person that answers for it
 * @param opens its first day
 * @param closes its last day
 * @param state how far it is today
 * @param year the financial year in which it closes
 * @param extensions closing days that were moved
 * @param askedAbout what was asked about
 * @param languages languages in which it could be answered
 * @param formats formats in which it was given
 * @param figures how many answered
 * @param weighting how answers were weighted
 * @param confidence what the paper says of its accuracy
 * @param decisionDate when the decision is taken
 * @param resultsDate when results were or will be public
 * @param feedbackDate when people were or will be told
 * @param feedback we asked, you said, we did
 * @param fairness questions of fairness
 * @param warnings what to look at
 * @param actions linked actions
 * @param measures linked measures
 * @param note remark for readers
 * @param source the paper that says so
 * @param links where it is found
 */
public record ConsultationView(
        String ref,
        String status,
        String title,
        @Nullable String why,
        List<Audience> audiences,
        boolean external,
        Method method,
        List<String> channels,
        List<String> wards,
        @Nullable ConsultationService service,
        @Nullable String owner,
        @Nullable PublishedDay opens,
        @Nullable PublishedDay closes,
        ConsultationState state,
        @Nullable String year,
        List<ExtensionView> extensions,
        List<String> askedAbout,
        List<String> languages,
        List<String> formats,
        FiguresView figures,
        @Nullable String weighting,
        @Nullable String confidence,
        @Nullable LocalDate decisionDate,
        @Nullable LocalDate resultsDate,
        @Nullable LocalDate feedbackDate,
        WeDidView feedback,
        List<FairnessView> fairness,
        List<FairnessWarnings.Warning> warnings,
        List<LinkedActionView> actions,
        List<LinkedMeasureView> measures,
        @Nullable String note,
        @Nullable SourceFields source,
        ConsultationLinks links) {}
